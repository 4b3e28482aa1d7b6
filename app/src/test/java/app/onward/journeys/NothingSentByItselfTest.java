package app.onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationFilter;
import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.applications.Stage;
import app.onward.correspondence.Letter;
import app.onward.correspondence.LetterKind;
import app.onward.correspondence.LetterLanguage;
import app.onward.correspondence.LetterText;
import app.onward.correspondence.SendDueLetters;
import app.onward.correspondence.WriteLetter;
import app.onward.correspondence.Writing;
import app.onward.mail.imap.Encryption;
import app.onward.mail.imap.PracticeSmtpServer;
import app.onward.mailaccounts.AddMailAccount;
import app.onward.mailaccounts.KeepSendingAccount;
import app.onward.mailaccounts.SendingPerson;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.jobs.Jobs;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.Patience;
import app.onward.platform.testing.Seeker.Page;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A search with an account that works, drafts of every kind and weeks that go by: no mail leaves.
 */
@OnBothStores
class NothingSentByItselfTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final String WORDS = "Dear Lena, nobody else is to read this line.";

  private final SendingPerson person;

  NothingSentByItselfTest(Dialect dialect) {
    person = SendingPerson.on(dialect);
  }

  @AfterEach
  void stop() {
    person.close();
  }

  @Test
  void withoutAClickTheServerGetsNothing() {
    WorkspaceId lived = new LivedInWorkspace(person.one().onward()).make();
    account(lived);
    drafts(lived);
    person.account();
    Page draft = person.letter(person.one().at(Stage.INTERVIEW), "reply", WORDS);
    person.seeker().get(draft.path());

    everythingThatIsDoneByTheClock();
    for (int day = 0; day < 60; day++) {
      person.get(SendDueLetters.class).at(NOON.plus(Duration.ofDays(day)));
    }

    assertThat(person.server().received()).isEmpty();
    assertThat(person.send(draft).toast()).startsWith("Sent.");
    assertThat(person.server().received()).hasSize(1);
  }

  private void account(WorkspaceId workspace) {
    var there =
        new AddMailAccount.Wanted(
            PracticeSmtpServer.ADDRESS,
            "localhost",
            person.server().port(),
            Encryption.TLS,
            PracticeSmtpServer.ADDRESS);
    person
        .get(KeepSendingAccount.class)
        .keep(workspace, "Mira", there, PracticeSmtpServer.PASSWORD);
  }

  /** A letter of each kind that may be written about each application. */
  private void drafts(WorkspaceId workspace) {
    var text = new LetterText("lena@tessaly.example", "Dank", WORDS);
    var all = ApplicationFilter.usual().showing(ApplicationFilter.Show.ALL);
    int kept = 0;
    for (var row : person.get(Applications.class).all(workspace, all, 50)) {
      for (LetterKind kind : LetterKind.values()) {
        Letter letter = Letter.draft(row.id(), kind, LetterLanguage.EN, text);
        boolean written =
            person.get(WriteLetter.class).keep(workspace, letter) instanceof Writing.Written;
        kept += written ? 1 : 0;
      }
    }
    assertThat(kept).isGreaterThan(5);
  }

  /** Runs each task that runs now and then once more. */
  private void everythingThatIsDoneByTheClock() {
    JdbcClient jdbc = person.get(JdbcClient.class);
    List<String> recurring =
        jdbc.sql("SELECT task_name FROM scheduled_tasks WHERE task_instance = :each")
            .param("each", RecurringTask.INSTANCE)
            .query((row, number) -> row.getString(1))
            .list();
    assertThat(recurring).contains("send-due-letters", "read-due-accounts");
    jdbc.sql("UPDATE scheduled_tasks SET last_success = NULL").update();
    recurring.forEach(
        task -> person.get(Jobs.class).hasten(TaskInstanceId.of(task, RecurringTask.INSTANCE)));
    Patience.until(
        "all of it has been done",
        () ->
            jdbc.sql("SELECT count(*) FROM scheduled_tasks WHERE last_success IS NULL")
                    .query(Integer.class)
                    .single()
                == 0);
  }

  @Test
  void noWordOfALetterStandsInATitleOrAToast() {
    person.account();
    person.quietAtNoon();
    ApplicationId id = person.one().at(Stage.INTERVIEW);
    Page held = person.send(person.letter(id, "reply", WORDS));

    Stream.of(
            held,
            person.seeker().get("/applications/" + id),
            person.seeker().get("/applications"),
            person.seeker().get("/acts"))
        .forEach(
            page -> {
              assertThat(page.html().title()).doesNotContain("Lena", "Dank");
              assertThat(page.toast()).doesNotContain("Lena", "Dank");
              assertThat(page.html().select("nav, .badge, .count").text())
                  .doesNotContain("Lena", "Dank");
            });
  }
}
