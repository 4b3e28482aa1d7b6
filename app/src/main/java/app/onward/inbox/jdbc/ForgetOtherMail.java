package app.onward.inbox.jdbc;

import app.onward.inbox.MessageId;
import app.onward.inbox.Suggestions;
import app.onward.platform.WorkspaceId;
import app.onward.platform.erasing.CutLog;
import app.onward.platform.files.UnusedFiles;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.search.SearchDocument.Kind;
import app.onward.platform.search.SearchIndex;
import app.onward.platform.undo.Act;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets what mails say that a person called not about jobs, once that can no longer be undone: as
 * of all ordinary mail a keyed hash, the day and the label stay.
 */
@Component
class ForgetOtherMail {
  private static final List<String> ROWS = List.of("suggestions", "mail_references", "job_mails");

  private final JdbcClient jdbc;
  private final Suggestions suggestions;
  private final SearchIndex index;
  private final UnusedFiles files;
  private final CutLog cutLog;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ForgetOtherMail(
      JdbcClient jdbc,
      Suggestions suggestions,
      SearchIndex index,
      UnusedFiles files,
      CutLog cutLog,
      TransactionTemplate transaction,
      Clock clock) {
    this.jdbc = jdbc;
    this.suggestions = suggestions;
    this.index = index;
    this.files = files;
    this.cutLog = cutLog;
    this.transaction = transaction;
    this.clock = clock;
  }

  private record Due(WorkspaceId workspace, MessageId message, String file) {}

  void run() {
    List<Due> forgotten =
        transaction.execute(
            status -> {
              List<Due> due = due();
              due.forEach(this::forget);
              due.stream().map(Due::workspace).distinct().forEach(suggestions::dropUnusedProposals);
              return due;
            });
    if (!forgotten.isEmpty()) {
      files.erase(forgotten.stream().map(Due::file).toList());
      cutLog.cut();
    }
  }

  private List<Due> due() {
    return jdbc.sql(
            """
            SELECT s.workspace_id, s.message_id, j.eml_sha256 FROM suggestions s
            JOIN job_mails j ON j.workspace_id = s.workspace_id AND j.message_id = s.message_id
            WHERE s.state = 'NOT_ABOUT_JOBS' AND NOT EXISTS (
              SELECT 1 FROM suggestion_decisions d
              WHERE d.workspace_id = s.workspace_id AND d.message_id = s.message_id
                AND d.at >= :undoable)
            """)
        .param("undoable", clock.instant().minus(Act.WINDOW).toEpochMilli())
        .query(
            (row, number) ->
                new Due(
                    WorkspaceId.of(row.getString("workspace_id")),
                    new MessageId(Columns.id(row, "message_id")),
                    row.getString("eml_sha256")))
        .list();
  }

  private void forget(Due due) {
    ROWS.forEach(
        table ->
            jdbc.sql(
                    "DELETE FROM "
                        + table
                        + " WHERE workspace_id = :workspace AND message_id = :message")
                .param("workspace", due.workspace().toString())
                .param("message", due.message().toString())
                .update());
    jdbc.sql(
            "UPDATE messages SET label = 'OTHER' WHERE workspace_id = :workspace AND id = :message")
        .param("workspace", due.workspace().toString())
        .param("message", due.message().toString())
        .update();
    index.remove(due.workspace(), Kind.MESSAGE, due.message().value());
  }

  /** Runs it every day, on one node at a time. */
  @Configuration(proxyBeanMethods = false)
  static class Daily {
    @Bean
    Task<Void> forgetOtherMailDaily(ForgetOtherMail forget) {
      return Tasks.recurring("forget-other-mail", FixedDelay.ofHours(24))
          .execute((instance, context) -> forget.run());
    }
  }
}
