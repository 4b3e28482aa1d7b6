package app.onward.inbox.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.inbox.DecideSuggestion;
import app.onward.inbox.Import;
import app.onward.inbox.InboxFilter;
import app.onward.inbox.InboxMails;
import app.onward.inbox.MessageId;
import app.onward.inbox.Messages;
import app.onward.inbox.Suggestions;
import app.onward.inbox.Tally;
import app.onward.platform.PageRequest;
import app.onward.platform.WorkspaceId;
import app.onward.platform.erasing.CutLog;
import app.onward.platform.files.UnusedFiles;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.search.SearchDocument;
import app.onward.platform.search.SearchDocument.Kind;
import app.onward.platform.search.SearchIndex;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.StoreBytes;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Undo;
import app.onward.platform.undo.UndoAct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is left of a mail that a person called not about jobs, before and after thirty days. */
@OnBothStores
class ForgetOtherMailTest {
  private static final Duration BEFORE = Duration.ofDays(30).minusMinutes(5);
  private static final Duration AFTER = Duration.ofDays(30).plusMinutes(5);

  private final Dialect dialect;
  private final RunningOnward onward;
  private final JdbcClient jdbc;
  private final WorkspaceId workspace;

  ForgetOtherMailTest(Dialect dialect) {
    this.dialect = dialect;
    onward = RunningOnward.on(dialect);
    jdbc = onward.get(JdbcClient.class);
    workspace = onward.newWorkspace();
  }

  @Test
  void whileItCanBeUndoneAllIsThere() {
    MessageId mail = read(InboxMails.RECEIPT);
    ActId act = callNotAboutJobs(mail);
    Path file = file(mail);
    passes(BEFORE);

    assertThat(file).exists();
    onward.get(UndoAct.class).undo(workspace, act, false);
    assertThat(onward.get(Suggestions.class).countPending(workspace)).isEqualTo(1);
    passes(AFTER);
    assertThat(file).exists();
    assertThat(onward.get(Messages.class).find(workspace, mail)).isPresent();
  }

  @Test
  void thenOnlyHashDayAndLabelAreLeft() {
    MessageId mail = read(own(InboxMails.RECEIPT));
    callNotAboutJobs(mail);
    Path file = file(mail);
    index(mail);
    passes(AFTER);

    assertThat(file).doesNotExist();
    assertThat(onward.get(SearchIndex.class).find(workspace, "brackwater", PageRequest.number(1)))
        .extracting(found -> found.total())
        .isEqualTo(0L);
    for (String table : new String[] {"job_mails", "mail_references", "suggestions"}) {
      assertThat(rows(table)).as(table).isZero();
    }
    assertThat(rows("proposed_applications")).isZero();
    assertThat(
            jdbc.sql("SELECT label, sent_on FROM messages WHERE workspace_id = :workspace")
                .param("workspace", workspace.toString())
                .query()
                .singleRow())
        .containsEntry("label", "OTHER")
        .containsEntry("sent_on", "2026-09-01");
  }

  @Test
  void itsWordsAreNotInTheFilesOfTheStoreEither() throws IOException {
    String word = "Hi Mira " + workspace;
    callNotAboutJobs(read(own(InboxMails.RECEIPT)));
    assertThat(StoreBytes.contain(onward, word)).isEqualTo(dialect == Dialect.SQLITE);
    passes(AFTER);

    assertThat(StoreBytes.contain(onward, word)).isFalse();
  }

  @Test
  void theSameMailIsNotReadAgain() {
    callNotAboutJobs(read(InboxMails.RECEIPT));
    passes(AFTER);
    Import again = InboxMails.imported(onward, workspace, InboxMails.RECEIPT);

    assertThat(again.tally()).isEqualTo(new Tally(1, 0, 1, 0));
    assertThat(onward.get(Suggestions.class).countPending(workspace)).isZero();
  }

  @Test
  void whatWaitsOrWasLeftOutStays() {
    MessageId skipped = read(InboxMails.RECEIPT);
    onward.get(DecideSuggestion.class).skip(workspace, skipped);
    MessageId waiting = read(InboxMails.INTERVIEW);
    passes(AFTER);

    assertThat(file(skipped)).exists();
    assertThat(file(waiting)).exists();
  }

  @Test
  void aFileThatAnotherWorkspaceStillUsesStays() {
    MessageId mail = read(own(InboxMails.RECEIPT));
    callNotAboutJobs(mail);
    Path file = file(mail);
    InboxMails.imported(onward, onward.newWorkspace(), own(InboxMails.RECEIPT));
    passes(AFTER);

    assertThat(rows("job_mails")).isZero();
    assertThat(file).exists();
  }

  @Test
  void itCanNoLongerBeUndone() {
    ActId act = callNotAboutJobs(read(InboxMails.RECEIPT));
    passes(AFTER);
    jdbc.sql("UPDATE acts SET at = at - :days WHERE workspace_id = :workspace")
        .param("days", AFTER.toMillis())
        .param("workspace", workspace.toString())
        .update();

    assertThat(onward.get(UndoAct.class).undo(workspace, act, false))
        .isEqualTo(new Undo.Refused(Undo.Reason.TOO_OLD));
  }

  @Test
  void itIsDoneEveryDay() {
    assertThat(
            jdbc.sql("SELECT count(*) FROM scheduled_tasks WHERE task_name = 'forget-other-mail'")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  /** The job as it runs so much later. */
  private void passes(Duration time) {
    new ForgetOtherMail(
            jdbc,
            onward.get(Suggestions.class),
            onward.get(SearchIndex.class),
            onward.get(UnusedFiles.class),
            onward.get(CutLog.class),
            onward.get(TransactionTemplate.class),
            Clock.offset(onward.get(Clock.class), time))
        .run();
  }

  /** A mail whose file no other workspace has, if it names this one. */
  private String own(String mail) {
    return mail.replace("Hi Mira", "Hi Mira " + workspace);
  }

  private MessageId read(String mail) {
    InboxMails.imported(onward, workspace, mail);
    return onward
        .get(Suggestions.class)
        .pending(workspace, InboxFilter.ALL, PageRequest.number(1))
        .rows()
        .getLast()
        .suggestion()
        .id();
  }

  private ActId callNotAboutJobs(MessageId mail) {
    return onward.get(DecideSuggestion.class).notAboutJobs(workspace, mail).orElseThrow();
  }

  private Path file(MessageId mail) {
    String name = onward.get(Messages.class).find(workspace, mail).orElseThrow().eml().sha256();
    Path file = onward.dataDirectory().resolve("files").resolve(name.substring(0, 2)).resolve(name);
    assertThat(Files.exists(file)).isTrue();
    return file;
  }

  /** As if an accepted mail's words had stayed behind. */
  private void index(MessageId mail) {
    var document =
        new SearchDocument(
            Kind.MESSAGE,
            mail.value(),
            null,
            "Brackwater",
            "An answer",
            onward.get(Clock.class).instant());
    onward.get(SearchIndex.class).put(workspace, document);
  }

  private int rows(String table) {
    return jdbc.sql("SELECT count(*) FROM " + table + " WHERE workspace_id = :workspace")
        .param("workspace", workspace.toString())
        .query(Integer.class)
        .single();
  }
}
