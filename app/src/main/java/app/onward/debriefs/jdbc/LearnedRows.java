package app.onward.debriefs.jdbc;

import app.onward.applications.ApplicationId;
import app.onward.debriefs.DebriefId;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Causes, lessons and plans are rows alike: a body, where it comes from, and its act. */
@Repository
class LearnedRows {
  private final JdbcClient jdbc;

  LearnedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A row before it is written. */
  record Learned(
      UUID id,
      DebriefId debrief,
      @Nullable ApplicationId application,
      String body,
      ActId act,
      Instant at) {}

  void add(WorkspaceId workspace, String table, Learned row) {
    jdbc.sql(
            "INSERT INTO "
                + table
                + " (workspace_id, id, debrief_id, application_id, body, act_id, at)"
                + " VALUES (:workspace, :id, :debrief, :application, :body, :act, :at)")
        .param("workspace", workspace.toString())
        .param("id", row.id().toString())
        .param("debrief", row.debrief().toString())
        .param("application", Columns.text(row.application()))
        .param("body", row.body())
        .param("act", row.act().toString())
        .param("at", row.at().toEpochMilli())
        .update();
  }

  /** All that stand, newest first. */
  <T> List<T> standing(WorkspaceId workspace, String table, RowMapper<T> mapper) {
    return jdbc.sql(
            "SELECT t.* FROM "
                + table
                + " t WHERE t.workspace_id = :workspace"
                + Standing.STANDS
                + " ORDER BY t.at DESC, t.id DESC")
        .param("workspace", workspace.toString())
        .query(mapper)
        .list();
  }
}
