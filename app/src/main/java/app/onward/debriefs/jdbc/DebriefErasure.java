package app.onward.debriefs.jdbc;

import app.onward.debriefs.DebriefId;
import app.onward.platform.WorkspaceId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deletes a debrief and all that came of it, what rests on another row first. */
@Repository
class DebriefErasure {
  private static final List<String> ROWS =
      List.of(
          """
          plan_proofs WHERE workspace_id = :workspace AND plan_id IN (
            SELECT id FROM plans WHERE workspace_id = :workspace AND debrief_id = :debrief)
          """,
          """
          strengths WHERE workspace_id = :workspace AND act_id IN (
            SELECT act_id FROM debrief_closings
            WHERE workspace_id = :workspace AND debrief_id = :debrief)
          """,
          of("plans"),
          of("lessons"),
          of("causes"),
          of("check_ins"),
          of("debrief_steps"),
          of("debrief_visits"),
          of("debrief_closings"),
          of("debrief_applications"),
          "debriefs WHERE workspace_id = :workspace AND id = :debrief");

  private final JdbcClient jdbc;

  DebriefErasure(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static String of(String table) {
    return table + " WHERE workspace_id = :workspace AND debrief_id = :debrief";
  }

  void erase(WorkspaceId workspace, DebriefId id) {
    for (String rows : ROWS) {
      jdbc.sql("DELETE FROM " + rows)
          .param("workspace", workspace.toString())
          .param("debrief", id.toString())
          .update();
    }
  }
}
