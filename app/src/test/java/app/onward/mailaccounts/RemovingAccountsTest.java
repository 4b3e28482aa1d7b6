package app.onward.mailaccounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.inbox.InboxMails;
import app.onward.mail.imap.PracticeMailServer;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An account goes with its password; what it brought in goes if the person wants. */
@OnBothStores
class RemovingAccountsTest {
  private final AccountPages pages;
  private final PracticeMailServer server;
  private final RunningOnward onward;
  private final Seeker seeker;

  RemovingAccountsTest(Dialect dialect) {
    pages = AccountPages.on(dialect);
    server = pages.server();
    onward = pages.onward();
    seeker = pages.seeker();
  }

  @AfterEach
  void stop() {
    pages.close();
  }

  @Test
  void removingTakesThePasswordAndLeavesWhatWasFound() {
    server.deliver("INBOX", InboxMails.RECEIPT);
    Page account = pages.tested(pages.added());
    pages.read(account);
    seeker.get(account.path());
    Page removed = seeker.submit(account.path() + "/removal");

    assertThat(removed.toast()).isEqualTo("The account and its password are gone.");
    assertThat(rows("mail_accounts") + rows("mail_folders")).isZero();
    assertThat(seeker.get("/inbox").html().select("ol.suggestions a")).hasSize(1);
    assertThat(seeker.get(account.path()).status()).isEqualTo(404);
  }

  @Test
  void removingTakesWhatWasFoundIfThePersonWants() {
    server.deliver("INBOX", InboxMails.RECEIPT);
    Page account = pages.tested(pages.added());
    pages.read(account);
    seeker.get(account.path());
    seeker.submit(account.path() + "/removal", "findings", "true");

    assertThat(seeker.get("/inbox").html().select("ol.suggestions a")).isEmpty();
  }

  private int rows(String table) {
    return onward
        .get(JdbcClient.class)
        .sql("SELECT count(*) FROM " + table + " WHERE workspace_id = :workspace")
        .param("workspace", seeker.workspace().toString())
        .query(Integer.class)
        .single();
  }
}
