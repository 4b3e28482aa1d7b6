package app.onward.correspondence.jdbc;

import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Undoable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** A letter that waits can be taken back; one that left, or may have, stays. */
@Repository
@Transactional(readOnly = true)
class UndoOfDispatches implements Undoable {
  private static final String OF_ACTS =
      " WHERE workspace_id = :workspace AND act_id IN (:acts) AND state ";

  private final JdbcClient jdbc;

  UndoOfDispatches(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** None of its own: the letter's versions in the same act tell what rests on what. */
  @Override
  public Set<ActId> dependents(WorkspaceId workspace, Set<ActId> acts) {
    return Set.of();
  }

  @Override
  public boolean locked(WorkspaceId workspace, Set<ActId> acts, Instant now) {
    return of(
                "SELECT count(*) FROM dispatches",
                "IN ('SENDING', 'SENT', 'UNKNOWN')",
                workspace,
                acts)
            .query(Integer.class)
            .single()
        > 0;
  }

  @Override
  @Transactional
  public void reverse(WorkspaceId workspace, List<ActId> acts, Instant at) {
    of("UPDATE dispatches SET state = 'WITHDRAWN', ended_at = :at", "= 'HELD'", workspace, acts)
        .param("at", at.toEpochMilli())
        .update();
  }

  private JdbcClient.StatementSpec of(
      String statement, String states, WorkspaceId workspace, Collection<ActId> acts) {
    return jdbc.sql(statement + OF_ACTS + states)
        .param("workspace", workspace.toString())
        .param("acts", acts.stream().map(ActId::toString).toList());
  }
}
