package app.onward.debriefs.jdbc;

import app.onward.applications.ApplicationId;
import app.onward.debriefs.DebriefId;
import app.onward.debriefs.IntendedPlan;
import app.onward.debriefs.Plan;
import app.onward.debriefs.PlanProof;
import app.onward.debriefs.PlanProof.Answer;
import app.onward.debriefs.Plans;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.undo.ActId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Plans, as JSON, and what became of them. */
@Repository
@Transactional(readOnly = true)
class JdbcPlans implements Plans {
  private final LearnedRows rows;
  private final JdbcClient jdbc;
  private final JsonMapper json;

  JdbcPlans(LearnedRows rows, JdbcClient jdbc, JsonMapper json) {
    this.rows = rows;
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  @Transactional
  public void add(WorkspaceId workspace, Plan plan) {
    rows.add(
        workspace,
        "plans",
        new LearnedRows.Learned(
            plan.id(),
            plan.debrief(),
            plan.application(),
            json.writeValueAsString(plan.intended()),
            plan.act(),
            plan.at()));
  }

  @Override
  public List<Plan> standing(WorkspaceId workspace) {
    return rows.standing(
        workspace,
        "plans",
        (row, number) ->
            new Plan(
                new DebriefId(Columns.id(row, "debrief_id")),
                Standing.application(row),
                json.readValue(row.getString("body"), IntendedPlan.class),
                new ActId(Columns.id(row, "act_id")),
                Columns.instant(row, "at")));
  }

  @Override
  @Transactional
  public void prove(WorkspaceId workspace, PlanProof proof) {
    jdbc.sql(
            """
            INSERT INTO plan_proofs
              (workspace_id, id, plan_id, application_id, came, done, helped, act_id, at)
            VALUES (:workspace, :id, :plan, :application, :came, :done, :helped, :act, :at)
            """)
        .param("workspace", workspace.toString())
        .param("id", proof.id().toString())
        .param("plan", proof.plan().toString())
        .param("application", proof.application().toString())
        .param("came", proof.came().name())
        .param("done", proof.done().name())
        .param("helped", proof.helped().name())
        .param("act", proof.act().toString())
        .param("at", proof.at().toEpochMilli())
        .update();
  }

  @Override
  public List<PlanProof> proofs(WorkspaceId workspace) {
    return rows.standing(workspace, "plan_proofs", JdbcPlans::proof);
  }

  private static PlanProof proof(ResultSet row, int number) throws SQLException {
    return new PlanProof(
        Columns.id(row, "id"),
        Columns.id(row, "plan_id"),
        new ApplicationId(Columns.id(row, "application_id")),
        Answer.valueOf(row.getString("came")),
        Answer.valueOf(row.getString("done")),
        Answer.valueOf(row.getString("helped")),
        new ActId(Columns.id(row, "act_id")),
        Columns.instant(row, "at"));
  }
}
