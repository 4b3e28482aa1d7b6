package app.onward.applications.jdbc;

import app.onward.applications.SavedView;
import app.onward.applications.SavedViewId;
import app.onward.applications.SavedViews;
import app.onward.platform.Ids;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Undoable;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each change to a view is a row; ids are made in order, so the highest that stands says how it is.
 */
@Repository
@Transactional(readOnly = true)
class JdbcSavedViews implements SavedViews, Undoable {
  private static final String STANDING =
      """
      SELECT c.* FROM saved_view_changes c
      LEFT JOIN saved_view_change_reversals r
        ON r.workspace_id = c.workspace_id AND r.change_id = c.id
      WHERE c.workspace_id = :workspace AND r.change_id IS NULL
      """;

  private final JdbcClient jdbc;

  JdbcSavedViews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<SavedView> all(WorkspaceId workspace) {
    return jdbc.sql(
            "WITH standing AS ("
                + STANDING
                + """
                )
                SELECT s.view_id, s.name, s.query FROM standing s
                WHERE s.removed = 0
                  AND s.id = (SELECT max(l.id) FROM standing l WHERE l.view_id = s.view_id)
                ORDER BY lower(s.name), s.view_id
                """)
        .param("workspace", workspace.toString())
        .query(
            (row, number) ->
                new SavedView(
                    new SavedViewId(Columns.id(row, "view_id")),
                    row.getString("name"),
                    row.getString("query")))
        .list();
  }

  @Override
  @Transactional
  public void keep(WorkspaceId workspace, SavedView view, ActId act, Instant at) {
    change(workspace, view, act, at, 0);
  }

  @Override
  @Transactional
  public void remove(WorkspaceId workspace, SavedView view, ActId act, Instant at) {
    change(workspace, view, act, at, 1);
  }

  private void change(WorkspaceId workspace, SavedView view, ActId act, Instant at, int removed) {
    jdbc.sql(
            """
            INSERT INTO saved_view_changes
              (workspace_id, id, view_id, act_id, name, query, removed, at)
            VALUES (:workspace, :id, :view, :act, :name, :query, :removed, :at)
            """)
        .param("workspace", workspace.toString())
        .param("id", Ids.next().toString())
        .param("view", view.id().toString())
        .param("act", act.toString())
        .param("name", view.name())
        .param("query", view.query())
        .param("removed", removed)
        .param("at", at.toEpochMilli())
        .update();
  }

  @Override
  public Set<ActId> dependents(WorkspaceId workspace, Set<ActId> acts) {
    List<ActId> later =
        jdbc.sql(
                "WITH standing AS ("
                    + STANDING
                    + """
                    )
                    SELECT DISTINCT later.act_id FROM standing later
                    JOIN standing earlier
                      ON earlier.view_id = later.view_id AND earlier.id < later.id
                    WHERE earlier.act_id IN (:acts)
                    """)
            .param("workspace", workspace.toString())
            .param("acts", texts(acts))
            .query((row, number) -> new ActId(Columns.id(row, "act_id")))
            .list();
    return new LinkedHashSet<>(later);
  }

  @Override
  @Transactional
  public void reverse(WorkspaceId workspace, List<ActId> acts, Instant at) {
    jdbc.sql(
            """
            INSERT INTO saved_view_change_reversals (workspace_id, change_id, at)
            SELECT workspace_id, id, :at FROM saved_view_changes
            WHERE workspace_id = :workspace AND act_id IN (:acts)
            """)
        .param("workspace", workspace.toString())
        .param("acts", texts(acts))
        .param("at", at.toEpochMilli())
        .update();
  }

  private static List<String> texts(Collection<ActId> acts) {
    return acts.stream().map(ActId::toString).toList();
  }
}
