package app.onward.debriefs.jdbc;

import app.onward.debriefs.CheckIns;
import app.onward.debriefs.DebriefId;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers at the gate: at most one for each debrief, and gone when erased. */
@Repository
@Transactional(readOnly = true)
class JdbcCheckIns implements CheckIns {
  private final JdbcClient jdbc;

  JdbcCheckIns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional
  public void keep(WorkspaceId workspace, CheckIn checkIn) {
    jdbc.sql(
            """
            INSERT INTO check_ins (workspace_id, debrief_id, value, at)
            VALUES (:workspace, :debrief, :value, :at)
            ON CONFLICT (workspace_id, debrief_id)
            DO UPDATE SET value = excluded.value, at = excluded.at
            """)
        .param("workspace", workspace.toString())
        .param("debrief", checkIn.debrief().toString())
        .param("value", checkIn.value())
        .param("at", checkIn.at().toEpochMilli())
        .update();
  }

  @Override
  public Optional<CheckIn> at(WorkspaceId workspace, DebriefId debrief) {
    return all(workspace).stream().filter(one -> one.debrief().equals(debrief)).findFirst();
  }

  @Override
  public List<CheckIn> all(WorkspaceId workspace) {
    return jdbc.sql("SELECT * FROM check_ins WHERE workspace_id = :workspace ORDER BY at DESC")
        .param("workspace", workspace.toString())
        .query(JdbcCheckIns::checkIn)
        .list();
  }

  @Override
  @Transactional
  public void erase(WorkspaceId workspace, DebriefId debrief) {
    jdbc.sql("DELETE FROM check_ins WHERE workspace_id = :workspace AND debrief_id = :debrief")
        .param("workspace", workspace.toString())
        .param("debrief", debrief.toString())
        .update();
  }

  private static CheckIn checkIn(ResultSet row, int number) throws SQLException {
    return new CheckIn(
        new DebriefId(Columns.id(row, "debrief_id")),
        row.getInt("value"),
        Columns.instant(row, "at"));
  }
}
