package app.onward.debriefs.jdbc;

import app.onward.applications.ApplicationId;
import app.onward.debriefs.Debrief;
import app.onward.debriefs.DebriefForm;
import app.onward.debriefs.DebriefId;
import app.onward.debriefs.Step;
import app.onward.platform.Ids;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows that make up a debrief. */
@Repository
class DebriefRows {
  private final JdbcClient jdbc;
  private final JsonMapper json;

  DebriefRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void add(WorkspaceId workspace, Debrief debrief) {
    of(
            workspace,
            debrief.id(),
            """
            INSERT INTO debriefs (workspace_id, id, form, begun_at)
            VALUES (:workspace, :debrief, :form, :at)
            """)
        .param("form", debrief.form().name())
        .param("at", debrief.visits().getFirst().toEpochMilli())
        .update();
    for (ApplicationId application : debrief.applications()) {
      of(
              workspace,
              debrief.id(),
              """
              INSERT INTO debrief_applications (workspace_id, debrief_id, application_id)
              VALUES (:workspace, :debrief, :application)
              """)
          .param("application", application.toString())
          .update();
    }
  }

  void visit(WorkspaceId workspace, DebriefId id, Instant at) {
    of(
            workspace,
            id,
            """
            INSERT INTO debrief_visits (workspace_id, id, debrief_id, at)
            VALUES (:workspace, :id, :debrief, :at)
            """)
        .param("id", Ids.next().toString())
        .param("at", at.toEpochMilli())
        .update();
  }

  void write(WorkspaceId workspace, DebriefId id, Step step, Instant at) {
    of(
            workspace,
            id,
            """
            INSERT INTO debrief_steps (workspace_id, debrief_id, step, body, at)
            VALUES (:workspace, :debrief, :step, :body, :at)
            ON CONFLICT (workspace_id, debrief_id, step)
            DO UPDATE SET body = excluded.body, at = excluded.at
            """)
        .param("step", step.kind().name())
        .param("body", json.writerFor(Step.class).writeValueAsString(step))
        .param("at", at.toEpochMilli())
        .update();
  }

  void close(WorkspaceId workspace, DebriefId id, ActId act, Instant at) {
    of(
            workspace,
            id,
            """
            INSERT INTO debrief_closings (workspace_id, id, debrief_id, act_id, at)
            VALUES (:workspace, :id, :debrief, :act, :at)
            """)
        .param("id", Ids.next().toString())
        .param("act", act.toString())
        .param("at", at.toEpochMilli())
        .update();
  }

  Optional<Debrief> find(WorkspaceId workspace, DebriefId id) {
    return of(
            workspace,
            id,
            "SELECT form FROM debriefs WHERE workspace_id = :workspace AND id = :debrief")
        .query((row, number) -> DebriefForm.valueOf(row.getString("form")))
        .optional()
        .map(
            form ->
                new Debrief(
                    id,
                    form,
                    applications(workspace, id),
                    visits(workspace, id),
                    steps(workspace, id),
                    closed(workspace, id)));
  }

  private List<ApplicationId> applications(WorkspaceId workspace, DebriefId id) {
    return of(
            workspace,
            id,
            """
            SELECT application_id FROM debrief_applications
            WHERE workspace_id = :workspace AND debrief_id = :debrief ORDER BY application_id
            """)
        .query((row, number) -> new ApplicationId(Columns.id(row, "application_id")))
        .list();
  }

  private List<Instant> visits(WorkspaceId workspace, DebriefId id) {
    return of(
            workspace,
            id,
            """
            SELECT at FROM debrief_visits
            WHERE workspace_id = :workspace AND debrief_id = :debrief ORDER BY at, id
            """)
        .query((row, number) -> Columns.instant(row, "at"))
        .list();
  }

  private List<Step> steps(WorkspaceId workspace, DebriefId id) {
    return of(
            workspace,
            id,
            "SELECT body FROM debrief_steps"
                + " WHERE workspace_id = :workspace AND debrief_id = :debrief")
        .query((row, number) -> json.readValue(row.getString("body"), Step.class))
        .list();
  }

  private Debrief.@Nullable Closed closed(WorkspaceId workspace, DebriefId id) {
    return of(
            workspace,
            id,
            "SELECT t.act_id, t.at FROM debrief_closings t"
                + " WHERE t.workspace_id = :workspace AND t.debrief_id = :debrief"
                + Standing.STANDS
                + " ORDER BY t.id DESC LIMIT 1")
        .query(
            (row, number) ->
                new Debrief.Closed(
                    new ActId(Columns.id(row, "act_id")), Columns.instant(row, "at")))
        .optional()
        .orElse(null);
  }

  private StatementSpec of(WorkspaceId workspace, DebriefId id, String sql) {
    return jdbc.sql(sql).param("workspace", workspace.toString()).param("debrief", id.toString());
  }
}
