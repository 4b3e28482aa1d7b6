package app.onward.debriefs.jdbc;

import app.onward.applications.ApplicationId;
import app.onward.debriefs.Choice;
import app.onward.debriefs.Choices;
import app.onward.debriefs.Chosen;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.undo.ActId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was left for later. */
@Repository
@Transactional(readOnly = true)
class JdbcChoices implements Choices {
  private final JdbcClient jdbc;

  JdbcChoices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional
  public void add(WorkspaceId workspace, Chosen chosen) {
    jdbc.sql(
            """
            INSERT INTO choices_after_no
              (workspace_id, id, application_id, choice, until_day, act_id, at)
            VALUES (:workspace, :id, :application, :choice, :until, :act, :at)
            """)
        .param("workspace", workspace.toString())
        .param("id", chosen.id().toString())
        .param("application", chosen.application().toString())
        .param("choice", chosen.choice().name())
        .param("until", Columns.text(chosen.until()))
        .param("act", chosen.act().toString())
        .param("at", chosen.at().toEpochMilli())
        .update();
  }

  @Override
  public Optional<Chosen> current(
      WorkspaceId workspace, ApplicationId application, Choice.Kind kind) {
    return jdbc
        .sql(
            "SELECT t.* FROM choices_after_no t WHERE t.workspace_id = :workspace"
                + " AND t.application_id = :application"
                + Standing.STANDS
                + " ORDER BY t.id DESC")
        .param("workspace", workspace.toString())
        .param("application", application.toString())
        .query(JdbcChoices::chosen)
        .list()
        .stream()
        .filter(chosen -> chosen.choice().kind() == kind)
        .findFirst();
  }

  @Override
  public List<Chosen> all(WorkspaceId workspace) {
    record Key(ApplicationId application, Choice.Kind kind) {}
    Set<Key> seen = new HashSet<>();
    return jdbc
        .sql(
            "SELECT t.* FROM choices_after_no t WHERE t.workspace_id = :workspace"
                + Standing.STANDS
                + " ORDER BY t.id DESC")
        .param("workspace", workspace.toString())
        .query(JdbcChoices::chosen)
        .list()
        .stream()
        .filter(chosen -> seen.add(new Key(chosen.application(), chosen.choice().kind())))
        .toList();
  }

  private static Chosen chosen(ResultSet row, int number) throws SQLException {
    return new Chosen(
        Columns.id(row, "id"),
        new ApplicationId(Columns.id(row, "application_id")),
        Choice.valueOf(row.getString("choice")),
        Columns.dayOrNull(row, "until_day"),
        new ActId(Columns.id(row, "act_id")),
        Columns.instant(row, "at"));
  }
}
