package app.onward.interviews.jdbc;

import app.onward.applications.ApplicationId;
import app.onward.interviews.Rehearsal;
import app.onward.interviews.Rehearsals;
import app.onward.platform.Ids;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.undo.ActId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcRehearsals implements Rehearsals {
  private final JdbcClient jdbc;

  JdbcRehearsals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Rehearsal> find(WorkspaceId workspace, ApplicationId application) {
    return jdbc.sql(
            "SELECT e.* FROM rehearsals e"
                + " WHERE e.workspace_id = :workspace AND e.application_id = :application"
                + Standing.SQL
                + " ORDER BY e.id DESC LIMIT 1")
        .param("workspace", workspace.toString())
        .param("application", application.toString())
        .query(JdbcRehearsals::rehearsal)
        .optional()
        .filter(rehearsal -> !rehearsal.isEmpty());
  }

  @Override
  @Transactional
  public void add(WorkspaceId workspace, Rehearsal rehearsal, ActId act, Instant at) {
    ApplicationId movesUp = rehearsal.movesUp();
    jdbc.sql(
            """
            INSERT INTO rehearsals
              (workspace_id, id, application_id, first_hour, moves_up_id, act_id, at)
            VALUES (:workspace, :id, :application, :firstHour, :movesUp, :act, :at)
            """)
        .param("workspace", workspace.toString())
        .param("id", Ids.next().toString())
        .param("application", rehearsal.application().toString())
        .param("firstHour", rehearsal.firstHour())
        .param("movesUp", movesUp == null ? null : movesUp.toString())
        .param("act", act.toString())
        .param("at", at.toEpochMilli())
        .update();
  }

  private static Rehearsal rehearsal(ResultSet row, int number) throws SQLException {
    UUID movesUp = Columns.idOrNull(row, "moves_up_id");
    return new Rehearsal(
        new ApplicationId(Columns.id(row, "application_id")),
        row.getString("first_hour"),
        movesUp == null ? null : new ApplicationId(movesUp));
  }
}
