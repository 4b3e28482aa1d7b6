package app.onward.inbox.jdbc;

import app.onward.inbox.ImportId;
import app.onward.inbox.ImportSkip;
import app.onward.mail.SkipReason;
import app.onward.platform.Page;
import app.onward.platform.PageRequest;
import app.onward.platform.WorkspaceId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The messages an import could not read, numbered in the order they were met. */
final class SkipRows {
  private final JdbcClient jdbc;

  SkipRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Page<ImportSkip> of(WorkspaceId workspace, ImportId id, PageRequest page) {
    long total =
        jdbc.sql(
                "SELECT count(*) FROM import_skips WHERE workspace_id = :workspace AND import_id = :id")
            .param("workspace", workspace.toString())
            .param("id", id.toString())
            .query(Long.class)
            .single();
    List<ImportSkip> rows =
        jdbc.sql(
                """
                SELECT * FROM import_skips WHERE workspace_id = :workspace AND import_id = :id
                ORDER BY number LIMIT :size OFFSET :offset
                """)
            .param("workspace", workspace.toString())
            .param("id", id.toString())
            .param("size", page.size())
            .param("offset", page.offset())
            .query(
                (row, number) ->
                    new ImportSkip(
                        row.getString("place"),
                        row.getLong("byte_offset"),
                        SkipReason.valueOf(row.getString("reason")),
                        row.getString("subject"),
                        row.getString("sender"),
                        row.getString("date")))
            .list();
    return new Page<>(rows, page.number(), page.size(), total);
  }

  void add(WorkspaceId workspace, ImportId id, List<ImportSkip> skipped) {
    if (skipped.isEmpty()) {
      return;
    }
    long number =
        jdbc.sql("SELECT skipped FROM imports WHERE workspace_id = :workspace AND id = :id")
            .param("workspace", workspace.toString())
            .param("id", id.toString())
            .query(Long.class)
            .single();
    for (ImportSkip skip : skipped) {
      add(workspace, id, ++number, skip);
    }
  }

  private void add(WorkspaceId workspace, ImportId id, long number, ImportSkip skip) {
    jdbc.sql(
            """
            INSERT INTO import_skips (workspace_id, import_id, number, place, byte_offset, reason,
              subject, sender, date)
            VALUES (:workspace, :id, :number, :place, :offset, :reason, :subject, :sender, :date)
            """)
        .param("workspace", workspace.toString())
        .param("id", id.toString())
        .param("number", number)
        .param("place", skip.place())
        .param("offset", skip.offset())
        .param("reason", skip.reason().name())
        .param("subject", skip.subject())
        .param("sender", skip.sender())
        .param("date", skip.date())
        .update();
  }

  void forget(WorkspaceId workspace, ImportId id) {
    jdbc.sql("DELETE FROM import_skips WHERE workspace_id = :workspace AND import_id = :id")
        .param("workspace", workspace.toString())
        .param("id", id.toString())
        .update();
  }
}
