package app.onward.mailaccounts;

import static app.onward.mailaccounts.AccountPages.tally;
import static org.assertj.core.api.Assertions.assertThat;

import app.onward.inbox.Import;
import app.onward.inbox.ImportId;
import app.onward.inbox.Imports;
import app.onward.inbox.InboxMails;
import app.onward.mail.imap.PracticeMailServer;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person tests an account, chooses folders and reads them, once and by itself. */
@OnBothStores
class ReadingAccountsTest {
  private final AccountPages pages;
  private final PracticeMailServer server;
  private final RunningOnward onward;
  private final Seeker seeker;

  ReadingAccountsTest(Dialect dialect) {
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
  void fromAnAddressToSuggestions() {
    server
        .deliver("INBOX", InboxMails.RECEIPT, InboxMails.ORDINARY)
        .deliver("Sent", InboxMails.ORDINARY.replace("<parcel@", "<sent@"))
        .deliver("Trash", InboxMails.INTERVIEW);
    Page added = pages.added();
    assertThat(added.toast()).isEqualTo("The account is kept. Now test it.");
    assertThat(added.html().select("form[action$=/readings], form[action$=/folders]")).isEmpty();

    Page tested = pages.tested(added);
    assertThat(tested.toast()).startsWith("It works.");
    assertThat(tested.html().select("input[name=folders][checked]").eachAttr("value"))
        .containsExactlyInAnyOrder("INBOX", "Sent");
    assertThat(tested.html().select("select[name=every] option[selected]").attr("value"))
        .isEqualTo("0");

    Page read = pages.read(tested);
    assertThat(read.heading()).isEqualTo(PracticeMailServer.ADDRESS);
    assertThat(tally(read)).containsExactly(3, 1, 0, 0);
    assertThat(seeker.get("/imports").main()).contains(PracticeMailServer.ADDRESS);
    assertThat(seeker.get("/inbox").html().select("ol.suggestions a")).hasSize(1);
    assertThat(server.seen("INBOX")).isZero();

    server.deliver("INBOX", InboxMails.REJECTION);
    assertThat(tally(pages.read(seeker.get(tested.path())))).containsExactly(1, 1, 0, 0);
    assertThat(tally(pages.read(seeker.get(tested.path())))).containsExactly(0, 0, 0, 0);
  }

  @Test
  void aFolderThatIsNumberedAnewDoublesNothing() {
    server.deliver("INBOX", InboxMails.RECEIPT, InboxMails.ORDINARY);
    Page account = pages.tested(pages.added());
    pages.read(account);
    server.rewriting(line -> line.replaceFirst("UIDVALIDITY \\d+", "UIDVALIDITY 4711"));

    assertThat(tally(pages.read(seeker.get(account.path())))).containsExactly(2, 0, 2, 0);
    assertThat(seeker.get("/inbox").html().select("ol.suggestions a")).hasSize(1);
  }

  @Test
  void whatWasRemovedComesBackWhenAllIsReadAgain() {
    server.deliver("INBOX", InboxMails.RECEIPT, InboxMails.ORDINARY);
    Page account = pages.tested(pages.added());
    Page reading = pages.read(account);
    Page removed = seeker.submit(reading.path() + "/removal");
    assertThat(removed.toast()).startsWith("Removed.");
    assertThat(seeker.get(reading.path()).main()).contains("if you read all of the account again");
    assertThat(tally(pages.read(seeker.get(account.path())))).containsExactly(0, 0, 0, 0);

    seeker.get(account.path());
    Page again = seeker.submit(account.path() + "/restart");
    assertThat(tally(pages.finished(again)).subList(0, 2)).containsExactly(2, 1);
  }

  @Test
  void theListOfFoldersThatAreReadIsThePersons() {
    server.with("Jobs, and more").deliver("Jobs, and more", InboxMails.RECEIPT);
    server.deliver("INBOX", InboxMails.INTERVIEW);
    Page account = pages.tested(pages.added());
    Page chosen = seeker.post(account.path() + "/folders", "folders", "Jobs, and more");

    assertThat(chosen.html().select("input[name=folders][checked]").eachAttr("value"))
        .containsExactly("Jobs, and more");
    assertThat(tally(pages.read(chosen))).containsExactly(1, 1, 0, 0);

    Page none = seeker.post(account.path() + "/folders");
    assertThat(none.html().select("form[action$=/readings]")).isEmpty();
    assertThat(seeker.post(account.path() + "/readings").toast())
        .isEqualTo("Choose at least one folder first.");
  }

  @Test
  void itIsReadByItselfWhenItsTimeHasCome() {
    server.deliver("INBOX", InboxMails.RECEIPT);
    Page account = pages.tested(pages.added());
    assertThat(seeker.submit(account.path() + "/schedule", "every", "15").toast())
        .isEqualTo("Kept.");
    ReadDueAccounts due = onward.get(ReadDueAccounts.class);
    due.run();
    assertThat(imports()).isEmpty();

    bringForward();
    due.run();
    InboxMails.finished(onward, seeker.workspace(), imports().getFirst());
    assertThat(seeker.get("/inbox").html().select("ol.suggestions a")).hasSize(1);

    bringForward();
    due.run();
    assertThat(imports()).as("nothing new leaves no import").hasSize(1);
  }

  @Test
  void aRefusedPasswordIsSaidAndNotTriedAgainByItself() {
    Page account = pages.tested(pages.added());
    seeker.submit(account.path() + "/schedule", "every", "15");
    seeker.get(account.path());
    seeker.submit(account.path() + "/server", "password", "changed meanwhile");
    Page page = seeker.post(account.path() + "/test");

    assertThat(page.toast()).isEqualTo("It does not work yet.");
    assertThat(page.main()).contains("The server refused the user name and password.");
    assertThat(page.html().select("select[name=every] option[selected]").attr("value"))
        .isEqualTo("0");
    Page reading = pages.read(page);
    assertThat(reading.main()).contains("Ended early", "The server refused the user name");
  }

  private List<ImportId> imports() {
    return onward.get(Imports.class).all(seeker.workspace()).stream().map(Import::id).toList();
  }

  /** As if a quarter of an hour had passed. */
  private void bringForward() {
    onward
        .get(JdbcClient.class)
        .sql("UPDATE mail_accounts SET next_at = :then WHERE workspace_id = :workspace")
        .param(
            "then", onward.get(Clock.class).instant().minus(Duration.ofMinutes(1)).toEpochMilli())
        .param("workspace", seeker.workspace().toString())
        .update();
  }
}
