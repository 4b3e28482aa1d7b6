package app.onward.debriefs.jdbc;

import app.onward.applications.ApplicationId;
import app.onward.debriefs.Debrief;
import app.onward.debriefs.DebriefId;
import app.onward.debriefs.Debriefs;
import app.onward.debriefs.Step;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was written at a step takes the place of what stood there; all else is only added. */
@Repository
@Transactional(readOnly = true)
class JdbcDebriefs implements Debriefs {
  private final JdbcClient jdbc;
  private final DebriefRows rows;
  private final DebriefErasure erasure;

  JdbcDebriefs(JdbcClient jdbc, DebriefRows rows, DebriefErasure erasure) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.erasure = erasure;
  }

  @Override
  @Transactional
  public void add(WorkspaceId workspace, Debrief debrief) {
    rows.add(workspace, debrief);
    debrief.visits().forEach(at -> rows.visit(workspace, debrief.id(), at));
  }

  @Override
  public Optional<Debrief> find(WorkspaceId workspace, DebriefId id) {
    return rows.find(workspace, id);
  }

  @Override
  public List<Debrief> about(WorkspaceId workspace, ApplicationId application) {
    return jdbc
        .sql(
            """
            SELECT debrief_id FROM debrief_applications
            WHERE workspace_id = :workspace AND application_id = :application
            ORDER BY debrief_id DESC
            """)
        .param("workspace", workspace.toString())
        .param("application", application.toString())
        .query((row, number) -> new DebriefId(Columns.id(row, "debrief_id")))
        .list()
        .stream()
        .flatMap(id -> rows.find(workspace, id).stream())
        .toList();
  }

  @Override
  public Optional<Debrief> unfinished(WorkspaceId workspace, Instant since) {
    return jdbc.sql(
            """
            SELECT d.id FROM debriefs d
            WHERE d.workspace_id = :workspace AND d.begun_at >= :since AND NOT EXISTS (
              SELECT 1 FROM debrief_closings t
              WHERE t.workspace_id = d.workspace_id AND t.debrief_id = d.id
            """
                + Standing.STANDS
                + ") ORDER BY d.id DESC LIMIT 1")
        .param("workspace", workspace.toString())
        .param("since", since.toEpochMilli())
        .query((row, number) -> new DebriefId(Columns.id(row, "id")))
        .optional()
        .flatMap(id -> rows.find(workspace, id));
  }

  @Override
  public int begunSince(WorkspaceId workspace, Instant since) {
    return jdbc.sql(
            "SELECT count(*) FROM debriefs WHERE workspace_id = :workspace AND begun_at >= :since")
        .param("workspace", workspace.toString())
        .param("since", since.toEpochMilli())
        .query(Integer.class)
        .single();
  }

  @Override
  @Transactional
  public void visit(WorkspaceId workspace, DebriefId id, Instant at) {
    rows.visit(workspace, id, at);
  }

  @Override
  @Transactional
  public void write(WorkspaceId workspace, DebriefId id, Step step, Instant at) {
    rows.write(workspace, id, step, at);
  }

  @Override
  @Transactional
  public void close(WorkspaceId workspace, DebriefId id, ActId act, Instant at) {
    rows.close(workspace, id, act, at);
  }

  @Override
  @Transactional
  public void erase(WorkspaceId workspace, DebriefId id) {
    erasure.erase(workspace, id);
  }

  @Override
  public List<Instant> closedBy(WorkspaceId workspace, Collection<ActId> acts) {
    return jdbc.sql(
            "SELECT at FROM debrief_closings WHERE workspace_id = :workspace AND act_id IN (:acts)")
        .param("workspace", workspace.toString())
        .param("acts", acts.stream().map(ActId::toString).toList())
        .query((row, number) -> Columns.instant(row, "at"))
        .list();
  }

  @Override
  public Set<ActId> restingOn(WorkspaceId workspace, Collection<ActId> acts) {
    return new HashSet<>(
        jdbc.sql(
                """
                SELECT DISTINCT t.act_id FROM plan_proofs t
                JOIN plans p ON p.workspace_id = t.workspace_id AND p.id = t.plan_id
                WHERE t.workspace_id = :workspace AND p.act_id IN (:acts)
                  AND t.act_id NOT IN (:acts)
                """
                    + Standing.STANDS)
            .param("workspace", workspace.toString())
            .param("acts", acts.stream().map(ActId::toString).toList())
            .query((row, number) -> new ActId(Columns.id(row, "act_id")))
            .list());
  }

  @Override
  @Transactional
  public void reverse(WorkspaceId workspace, Collection<ActId> acts, Instant at) {
    for (ActId act : acts) {
      jdbc.sql(
              """
              INSERT INTO debrief_reversals (workspace_id, act_id, at)
              VALUES (:workspace, :act, :at) ON CONFLICT DO NOTHING
              """)
          .param("workspace", workspace.toString())
          .param("act", act.toString())
          .param("at", at.toEpochMilli())
          .update();
    }
  }
}
