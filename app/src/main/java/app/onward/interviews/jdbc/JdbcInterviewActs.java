package app.onward.interviews.jdbc;

import app.onward.interviews.InterviewActs;
import app.onward.interviews.RoundId;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcInterviewActs implements InterviewActs {
  private static final String ROWS =
      """
      (SELECT workspace_id, round_id, act_id FROM round_sheets
       UNION SELECT workspace_id, round_id, act_id FROM occurrences
       UNION SELECT workspace_id, round_id, act_id FROM round_entries) e
      """;

  private final JdbcClient jdbc;

  JdbcInterviewActs(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<ActId> on(WorkspaceId workspace, Collection<RoundId> rounds) {
    return rounds.isEmpty()
        ? Set.of()
        : acts(
            jdbc.sql(
                    "SELECT DISTINCT e.act_id FROM "
                        + ROWS
                        + "WHERE e.workspace_id = :workspace AND e.round_id IN (:rounds)"
                        + Standing.SQL)
                .param("workspace", workspace.toString())
                .param("rounds", rounds.stream().map(RoundId::toString).toList()));
  }

  @Override
  public Set<ActId> onQuestionsOf(WorkspaceId workspace, Collection<ActId> acts) {
    return acts.isEmpty()
        ? Set.of()
        : acts(
            jdbc.sql(
                    """
                    SELECT DISTINCT e.act_id FROM round_entries e
                    JOIN occurrences o
                      ON o.workspace_id = e.workspace_id AND o.id = e.subject_id
                    WHERE e.workspace_id = :workspace AND o.act_id IN (:acts)
                    """
                        + Standing.SQL)
                .param("workspace", workspace.toString())
                .param("acts", texts(acts)));
  }

  @Override
  public Set<RoundId> rounds(WorkspaceId workspace, Collection<ActId> acts) {
    return acts.isEmpty()
        ? Set.of()
        : new HashSet<>(
            jdbc.sql(
                    "SELECT DISTINCT e.round_id FROM "
                        + ROWS
                        + "WHERE e.workspace_id = :workspace AND e.act_id IN (:acts)")
                .param("workspace", workspace.toString())
                .param("acts", texts(acts))
                .query((row, number) -> new RoundId(Columns.id(row, "round_id")))
                .list());
  }

  @Override
  @Transactional
  public void reverse(WorkspaceId workspace, List<ActId> acts, Instant at) {
    jdbc.sql(
            "INSERT INTO interview_reversals (workspace_id, act_id, at)"
                + " SELECT DISTINCT e.workspace_id, e.act_id, :at FROM (SELECT workspace_id, act_id"
                + " FROM rehearsals UNION SELECT e.workspace_id, e.act_id FROM "
                + ROWS
                + ") e WHERE e.workspace_id = :workspace AND e.act_id IN (:acts)"
                + Standing.SQL)
        .param("workspace", workspace.toString())
        .param("acts", texts(acts))
        .param("at", at.toEpochMilli())
        .update();
  }

  private static Set<ActId> acts(JdbcClient.StatementSpec statement) {
    return new HashSet<>(
        statement.query((row, number) -> new ActId(Columns.id(row, "act_id"))).list());
  }

  private static List<String> texts(Collection<ActId> acts) {
    return acts.stream().map(ActId::toString).toList();
  }
}
