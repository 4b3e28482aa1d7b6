package app.onward.mailaccounts;

import static app.onward.mailaccounts.AccountPages.field;
import static org.assertj.core.api.Assertions.assertThat;

import app.onward.mail.imap.PracticeMailServer;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How an account is typed in and changed, and what is kept of it. */
@OnBothStores
class AccountFormPagesTest {
  private final AccountPages pages;
  private final RunningOnward onward;
  private final Seeker seeker;

  AccountFormPagesTest(Dialect dialect) {
    pages = AccountPages.on(dialect);
    onward = pages.onward();
    seeker = pages.seeker();
  }

  @AfterEach
  void stop() {
    pages.close();
  }

  @Test
  void theImportPageLeadsToAccounts() {
    assertThat(seeker.get("/imports").html().select("a[href=/imports/accounts]")).hasSize(1);
    assertThat(seeker.get("/imports/accounts").heading()).isEqualTo("Mail from an account");
  }

  @Test
  void aKnownProviderIsFilledIn() {
    Page page = seeker.get("/imports/accounts/new?address=mira%40gmail.com");

    assertThat(field(page, "host")).isEqualTo("imap.gmail.com");
    assertThat(field(page, "port")).isEqualTo("993");
    assertThat(field(page, "userName")).isEqualTo("mira@gmail.com");
    assertThat(page.html().select("#password").attr("value")).isEmpty();
    assertThat(page.main()).contains("apppasswords");
    assertThat(page.html().select(".notice a").attr("href")).isEqualTo("/imports/providers/gmail");
  }

  @Test
  void whatIsMissingIsSaidBesideItsField() {
    assertThat(seeker.get("/imports/accounts/new?address=mira").status()).isEqualTo(422);
    seeker.get("/imports/accounts/new?address=mira%40mailbox.example");
    Page page =
        seeker.submit("/imports/accounts", "host", "", "port", "0", "userName", "", "password", "");

    assertThat(page.status()).isEqualTo(422);
    for (String field : List.of("host", "port", "userName", "password")) {
      assertThat(page.problem(field)).as(field).isNotEmpty();
    }
    assertThat(seeker.get("/imports/accounts").html().select("ul.list")).isEmpty();
  }

  @Test
  void anotherServerNeedsThePasswordAnew() {
    Page account = pages.added();
    Page page = seeker.submit(account.path() + "/server", "host", "imap.elsewhere.example");

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem("password")).isNotEmpty();
    assertThat(field(seeker.get(account.path()), "host")).isEqualTo("localhost");
  }

  @Test
  void aPlaceWithinTheWallsIsNotConnectedTo() {
    Page page = pages.tested(pages.added("host", "169.254.169.254"));

    assertThat(page.main()).contains("That name leads into a private network.");
  }

  @Test
  void thePasswordIsSealedAndNeverShown() {
    Page account = pages.tested(pages.added());
    JdbcClient jdbc = onward.get(JdbcClient.class);
    byte[] kept =
        jdbc.sql("SELECT password FROM mail_accounts WHERE workspace_id = :workspace")
            .param("workspace", seeker.workspace().toString())
            .query((row, number) -> row.getBytes(1))
            .single();

    assertThat(new String(kept, StandardCharsets.ISO_8859_1))
        .doesNotContain(PracticeMailServer.PASSWORD);
    for (String path : List.of("/imports/accounts", account.path())) {
      assertThat(seeker.get(path).html().html()).doesNotContain(PracticeMailServer.PASSWORD);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/test",
        "/folders",
        "/readings",
        "/restart",
        "/schedule?every=15",
        "/server",
        "/removal"
      })
  void anotherWorkspacesAccountIsNotThere(String noun) {
    Page account = pages.added();
    Seeker other = Seeker.on(onward);
    other.get("/imports/accounts");
    String path = account.path() + noun;
    Page page = noun.isEmpty() ? other.get(path) : other.post(path);

    assertThat(page.status()).isEqualTo(404);
    assertThat(onward.get(MailAccounts.class).all(seeker.workspace())).hasSize(1);
  }
}
