package app.onward.debriefs.jdbc;

import app.onward.debriefs.Strength;
import app.onward.debriefs.Strengths;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.undo.ActId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What worked. */
@Repository
@Transactional(readOnly = true)
class JdbcStrengths implements Strengths {
  private final LearnedRows rows;
  private final JdbcClient jdbc;

  JdbcStrengths(LearnedRows rows, JdbcClient jdbc) {
    this.rows = rows;
    this.jdbc = jdbc;
  }

  @Override
  @Transactional
  public void add(WorkspaceId workspace, Strength strength) {
    jdbc.sql(
            """
            INSERT INTO strengths (workspace_id, id, kind, body, application_id, act_id, at)
            VALUES (:workspace, :id, :kind, :body, :application, :act, :at)
            """)
        .param("workspace", workspace.toString())
        .param("id", strength.id().toString())
        .param("kind", strength.kind().name())
        .param("body", strength.text())
        .param("application", Columns.text(strength.application()))
        .param("act", strength.act().toString())
        .param("at", strength.at().toEpochMilli())
        .update();
  }

  @Override
  public List<Strength> standing(WorkspaceId workspace) {
    return rows.standing(
        workspace,
        "strengths",
        (row, number) ->
            new Strength(
                Columns.id(row, "id"),
                Strength.Kind.valueOf(row.getString("kind")),
                row.getString("body"),
                Standing.application(row),
                new ActId(Columns.id(row, "act_id")),
                Columns.instant(row, "at")));
  }
}
