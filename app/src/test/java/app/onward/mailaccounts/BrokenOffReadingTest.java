package app.onward.mailaccounts;

import static app.onward.mailaccounts.AccountPages.tally;
import static org.assertj.core.api.Assertions.assertThat;

import app.onward.inbox.ImportId;
import app.onward.inbox.ImportMail;
import app.onward.inbox.InboxMails;
import app.onward.mail.imap.PracticeMailServer;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.jobs.Jobs;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.Patience;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A reading whose connection dropped goes on by itself, and can be stopped until it does. */
@OnBothStores
class BrokenOffReadingTest {
  private final AccountPages pages;
  private final PracticeMailServer server;
  private final RunningOnward onward;
  private final Seeker seeker;
  private final Page account;

  BrokenOffReadingTest(Dialect dialect) {
    pages = AccountPages.on(dialect);
    server = pages.server();
    onward = pages.onward();
    seeker = pages.seeker();
    server.deliver("INBOX", InboxMails.many(250));
    account = pages.tested(pages.added());
  }

  @AfterEach
  void stop() {
    pages.close();
  }

  @Test
  void aDroppedConnectionIsTakenUpAgainByItself() {
    Page reading = brokenOff();
    assertThat(reading.main()).contains("The connection dropped.", "It tries again by itself.");
    onward.get(Jobs.class).hasten(TaskInstanceId.of("import-mail", work(reading)));

    Page read = pages.finished(reading);
    assertThat(tally(read)).containsExactly(250, 250, 0, 0);
    assertThat(read.main()).contains("Read to the end");
    assertThat(fetched()).as("mails asked for").hasSizeBetween(251, 400);
  }

  @Test
  void aReadingThatWaitsForItsNextTryCanBeStopped() {
    Page reading = brokenOff();
    seeker.submit(reading.path() + "/cancellation");

    Page stopped = pages.finished(reading);
    assertThat(stopped.main()).contains("Stopped by you");
    int kept = tally(stopped).getFirst();
    assertThat(tally(pages.read(seeker.get(account.path()))).getFirst()).isEqualTo(250 - kept);
  }

  @Test
  void anAccountThatIsBeingReadIsNotRemoved() {
    Page reading = brokenOff();
    seeker.get(account.path());

    assertThat(seeker.submit(account.path() + "/removal").toast())
        .isEqualTo("It is still being read. Stop it first.");
    seeker.get(account.path());
    assertThat(seeker.submit(account.path() + "/readings").path())
        .as("the reading that is going already")
        .isEqualTo(reading.path());
  }

  /** The page of a reading that has broken off, and rests until its next try. */
  private Page brokenOff() {
    server.dropAfter(60_000);
    Page reading = seeker.submit(account.path() + "/readings");
    ImportMail imports = onward.get(ImportMail.class);
    ImportId id = AccountPages.id(reading);
    Patience.until(
        "import " + id + " has broken off",
        () -> imports.status(seeker.workspace(), id).failure() != null && rests(reading));
    return seeker.get(reading.path());
  }

  private boolean rests(Page reading) {
    return onward
            .get(JdbcClient.class)
            .sql("SELECT count(*) FROM scheduled_tasks WHERE task_instance = :work AND NOT picked")
            .param("work", work(reading))
            .query(Integer.class)
            .single()
        == 1;
  }

  /** As the queue calls it. */
  private String work(Page reading) {
    return seeker.workspace() + "/" + AccountPages.id(reading);
  }

  /** The numbers of all mails whose text was asked for, each as often as it was. */
  private List<String> fetched() {
    return server.commands().stream()
        .filter(command -> command.endsWith("(UID BODY.PEEK[])"))
        .flatMap(command -> Arrays.stream(command.split(" ")[2].split(",")))
        .toList();
  }
}
