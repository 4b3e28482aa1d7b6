package app.onward.debriefs.jdbc;

import app.onward.applications.ApplicationId;
import app.onward.debriefs.SuccessfulCandidates;
import app.onward.debriefs.SuccessfulSkills;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.undo.ActId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Skills, one a line. */
@Repository
@Transactional(readOnly = true)
class JdbcSuccessfulCandidates implements SuccessfulCandidates {
  private final LearnedRows rows;
  private final JdbcClient jdbc;

  JdbcSuccessfulCandidates(LearnedRows rows, JdbcClient jdbc) {
    this.rows = rows;
    this.jdbc = jdbc;
  }

  @Override
  @Transactional
  public void add(WorkspaceId workspace, SuccessfulSkills skills) {
    jdbc.sql(
            """
            INSERT INTO successful_skills (workspace_id, id, application_id, skills, act_id, at)
            VALUES (:workspace, :id, :application, :skills, :act, :at)
            """)
        .param("workspace", workspace.toString())
        .param("id", skills.id().toString())
        .param("application", skills.application().toString())
        .param("skills", String.join("\n", skills.skills()))
        .param("act", skills.act().toString())
        .param("at", skills.at().toEpochMilli())
        .update();
  }

  @Override
  public List<SuccessfulSkills> standing(WorkspaceId workspace) {
    return rows.standing(
        workspace,
        "successful_skills",
        (row, number) ->
            new SuccessfulSkills(
                Columns.id(row, "id"),
                new ApplicationId(Columns.id(row, "application_id")),
                row.getString("skills").lines().toList(),
                new ActId(Columns.id(row, "act_id")),
                Columns.instant(row, "at")));
  }
}
