package app.onward.mailaccounts;

import static app.onward.mailaccounts.AccountPages.field;
import static org.assertj.core.api.Assertions.assertThat;

import app.onward.mail.imap.PracticeSmtpServer;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The account a person sends from: set up, tested with a letter to themselves, changed, removed.
 */
@OnBothStores
class SendingAccountPagesTest {
  private final SendingPerson person;
  private final Seeker seeker;

  SendingAccountPagesTest(Dialect dialect) {
    person = SendingPerson.on(dialect);
    seeker = person.seeker();
  }

  @AfterEach
  void stop() {
    person.close();
  }

  @Test
  void aTestLetterComesBackToItsWriter() {
    assertThat(person.account().main()).contains("Send yourself a test letter first.");
    assertThat(person.server().received()).isEmpty();

    Page tested = seeker.submit("/letters/account/test");

    assertThat(tested.toast()).isEqualTo("A test letter is on its way to you.");
    assertThat(person.server().received())
        .singleElement()
        .asString()
        .contains("From: Mira Halvorsen <mira@mailbox.example>", "To: mira@mailbox.example");
  }

  @Test
  void theServerMayBeginToEncryptWithACommand() {
    try (PracticeSmtpServer starttls = PracticeSmtpServer.startWithStarttls()) {
      person.account("port", String.valueOf(starttls.port()), "encryption", "STARTTLS");

      assertThat(seeker.submit("/letters/account/test").toast()).startsWith("A test letter");
      assertThat(starttls.received()).hasSize(1);
    }
  }

  @Test
  void whatFailedIsSaidUntilItIsMended() {
    person.account("password", "wrong");
    seeker.submit("/letters/account/test");

    assertThat(seeker.get("/letters/account").main())
        .contains("The server refused the user name and password of your mail account.");
    seeker.submit("/letters/account", "password", PracticeSmtpServer.PASSWORD);
    assertThat(seeker.submit("/letters/account/test").toast()).startsWith("A test letter");
  }

  @Test
  void withoutEncryptionNothingIsSaid() {
    person.account("port", String.valueOf(person.server().plainPort()));

    assertThat(seeker.submit("/letters/account/test").toast()).isEqualTo("It does not work yet.");
    assertThat(person.server().received()).isEmpty();
  }

  @Test
  void aPlaceWithinTheWallsIsNotConnectedTo() {
    person.account("host", "169.254.169.254");
    seeker.submit("/letters/account/test");

    assertThat(seeker.get("/letters/account").main()).contains("leads into a private network");
  }

  @Test
  void whatWasTypedComesBackWhereItIsRefused() {
    Page page = person.account("host", "", "port", "0", "password", "", "name", "Mira H.");

    assertThat(page.status()).isEqualTo(422);
    for (String field : List.of("host", "port", "password")) {
      assertThat(page.problem(field)).as(field).isNotEmpty();
    }
    assertThat(field(page, "name")).isEqualTo("Mira H.");
    assertThat(seeker.get("/letters/account/new?address=mira").status()).isEqualTo(422);
  }

  @Test
  void anotherServerNeedsThePasswordAnew() {
    person.account();
    Page page = seeker.submit("/letters/account", "host", "smtp.elsewhere.example");

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem("password")).isNotEmpty();
    assertThat(field(seeker.get("/letters/account"), "host")).isEqualTo("localhost");
  }

  @Test
  void knownProvidersAreFilledIn() {
    Page page = seeker.get("/letters/account/new?address=mira%40gmail.com");

    assertThat(field(page, "host")).isEqualTo("smtp.gmail.com");
    assertThat(field(page, "port")).isEqualTo("465");
    assertThat(page.main()).contains("You need an app password here");
  }

  @Test
  void thePasswordIsSealedShownNowhereAndErasedWithTheAccount() throws IOException {
    person.account();
    byte[] kept = passwords().getFirst();

    assertThat(new String(kept, StandardCharsets.ISO_8859_1))
        .doesNotContain(PracticeSmtpServer.PASSWORD);
    assertThat(seeker.get("/letters/account").html().html())
        .doesNotContain(PracticeSmtpServer.PASSWORD);
    seeker.submit("/letters/account/removal");
    assertThat(passwords()).isEmpty();
    Path log = person.one().onward().dataDirectory().resolve("logs/onward.log");
    assertThat(Files.exists(log) ? Files.readString(log) : "")
        .doesNotContain(PracticeSmtpServer.PASSWORD);
  }

  @Test
  void nobodyElseHasThisAccount() {
    person.account();

    Seeker other = Seeker.on(person.one().onward());
    assertThat(other.get("/letters/account").main()).doesNotContain("Letters go from");
    assertThat(other.post("/letters/account/test").status()).isEqualTo(404);
  }

  private List<byte[]> passwords() {
    return person
        .get(JdbcClient.class)
        .sql("SELECT password FROM sending_accounts WHERE workspace_id = :workspace")
        .param("workspace", seeker.workspace().toString())
        .query((row, number) -> row.getBytes(1))
        .list();
  }
}
