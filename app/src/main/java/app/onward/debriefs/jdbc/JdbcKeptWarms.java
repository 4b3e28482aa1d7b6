package app.onward.debriefs.jdbc;

import app.onward.applications.ApplicationId;
import app.onward.debriefs.KeptWarm;
import app.onward.debriefs.KeptWarms;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.undo.ActId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The newest row for an application counts, while its act stands. */
@Repository
@Transactional(readOnly = true)
class JdbcKeptWarms implements KeptWarms {
  private final LearnedRows rows;
  private final JdbcClient jdbc;

  JdbcKeptWarms(LearnedRows rows, JdbcClient jdbc) {
    this.rows = rows;
    this.jdbc = jdbc;
  }

  @Override
  @Transactional
  public void add(WorkspaceId workspace, KeptWarm kept) {
    jdbc.sql(
            """
            INSERT INTO kept_warm
              (workspace_id, id, application_id, look_again, different, line, act_id, at)
            VALUES (:workspace, :id, :application, :again, :different, :line, :act, :at)
            """)
        .param("workspace", workspace.toString())
        .param("id", kept.id().toString())
        .param("application", kept.application().toString())
        .param("again", Columns.text(kept.lookAgain()))
        .param("different", kept.different())
        .param("line", kept.line())
        .param("act", kept.act().toString())
        .param("at", kept.at().toEpochMilli())
        .update();
  }

  @Override
  public List<KeptWarm> standing(WorkspaceId workspace) {
    Set<ApplicationId> seen = new HashSet<>();
    return rows.standing(workspace, "kept_warm", JdbcKeptWarms::kept).stream()
        .filter(kept -> seen.add(kept.application()))
        .filter(kept -> kept.lookAgain() != null)
        .sorted(Comparator.comparing(JdbcKeptWarms::day))
        .toList();
  }

  private static LocalDate day(KeptWarm kept) {
    return kept.lookAgain() == null ? LocalDate.MAX : kept.lookAgain();
  }

  private static KeptWarm kept(ResultSet row, int number) throws SQLException {
    return new KeptWarm(
        Columns.id(row, "id"),
        new ApplicationId(Columns.id(row, "application_id")),
        Columns.dayOrNull(row, "look_again"),
        row.getString("different"),
        row.getString("line"),
        new ActId(Columns.id(row, "act_id")),
        Columns.instant(row, "at"));
  }
}
