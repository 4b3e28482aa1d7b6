package app.onward.platform.undo;

import app.onward.platform.Ids;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Things that are kept as versions, append-only: the newest whose act stands says how a thing is.
 *
 * <p>The table has the columns {@code workspace_id, id, thing_id, within_id, act_id, content,
 * removed, at}, and beside it stands {@code <table>_reversals} with {@code workspace_id,
 * version_id, at}. Ids are made in order.
 */
public final class Versions<T> implements Undoable {
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final String table;
  private final Class<T> type;

  /**
   * @param type of the content, as JSON reads it
   */
  public Versions(JdbcClient jdbc, JsonMapper json, String table, Class<T> type) {
    this.jdbc = jdbc;
    this.json = json;
    this.table = table;
    this.type = type;
  }

  /** How a thing is; empty where it was never made, was removed, or that was taken back. */
  public Optional<Version<T>> find(WorkspaceId workspace, UUID thing) {
    return current(workspace, " AND v.thing_id = :one", thing).stream().findFirst();
  }

  /** All things of one whole, the oldest first. */
  public List<Version<T>> within(WorkspaceId workspace, UUID whole) {
    return current(workspace, " AND v.within_id = :one", whole);
  }

  /** All things of a workspace, the oldest first. */
  public List<Version<T>> all(WorkspaceId workspace) {
    return current(workspace, "", null);
  }

  /** Writes how a thing is from now on. */
  public void write(WorkspaceId workspace, Version<T> version) {
    insert(workspace, version, 0);
  }

  /** From now on it is not there. */
  public void remove(WorkspaceId workspace, Version<T> last) {
    insert(workspace, last, 1);
  }

  /** Erases a thing in all its versions; there is no way back. */
  public void erase(WorkspaceId workspace, UUID thing) {
    String versions = " WHERE workspace_id = :workspace AND thing_id = :thing";
    for (String rows :
        List.of(
            "_reversals WHERE workspace_id = :workspace AND version_id IN (SELECT id FROM "
                + table
                + versions
                + ")",
            versions)) {
      jdbc.sql("DELETE FROM " + table + rows)
          .param("workspace", workspace.toString())
          .param("thing", thing.toString())
          .update();
    }
  }

  private List<Version<T>> current(WorkspaceId workspace, String which, @Nullable UUID one) {
    return jdbc.sql(
            "WITH standing AS ("
                + standing()
                + which
                + ") SELECT s.* FROM standing s WHERE s.removed = 0"
                + " AND s.id = (SELECT max(l.id) FROM standing l WHERE l.thing_id = s.thing_id)"
                + " ORDER BY s.thing_id")
        .param("workspace", workspace.toString())
        .param("one", Columns.text(one))
        .query((row, number) -> version(row))
        .list();
  }

  private String standing() {
    return "SELECT v.* FROM "
        + table
        + " v LEFT JOIN "
        + table
        + "_reversals r ON r.workspace_id = v.workspace_id AND r.version_id = v.id"
        + " WHERE v.workspace_id = :workspace AND r.version_id IS NULL";
  }

  private Version<T> version(ResultSet row) throws SQLException {
    return new Version<>(
        Columns.id(row, "thing_id"),
        Columns.id(row, "within_id"),
        json.readValue(row.getString("content"), type),
        new ActId(Columns.id(row, "act_id")),
        Columns.instant(row, "at"));
  }

  private void insert(WorkspaceId workspace, Version<T> version, int removed) {
    jdbc.sql(
            "INSERT INTO "
                + table
                + " (workspace_id, id, thing_id, within_id, act_id, content, removed, at)"
                + " VALUES (:workspace, :id, :thing, :within, :act, :content, :removed, :at)")
        .param("workspace", workspace.toString())
        .param("id", Ids.next().toString())
        .param("thing", version.thing().toString())
        .param("within", version.within().toString())
        .param("act", version.act().toString())
        .param("content", json.writerFor(type).writeValueAsString(version.content()))
        .param("removed", removed)
        .param("at", version.at().toEpochMilli())
        .update();
  }

  @Override
  public Set<ActId> dependents(WorkspaceId workspace, Set<ActId> acts) {
    return new LinkedHashSet<>(
        jdbc.sql(
                "WITH standing AS ("
                    + standing()
                    + ") SELECT DISTINCT later.act_id FROM standing later"
                    + " JOIN standing earlier"
                    + " ON earlier.thing_id = later.thing_id AND earlier.id < later.id"
                    + " WHERE earlier.act_id IN (:acts) AND later.act_id NOT IN (:acts)")
            .param("workspace", workspace.toString())
            .param("acts", texts(acts))
            .query((row, number) -> new ActId(Columns.id(row, "act_id")))
            .list());
  }

  @Override
  public void reverse(WorkspaceId workspace, List<ActId> acts, Instant at) {
    jdbc.sql(
            "INSERT INTO "
                + table
                + "_reversals (workspace_id, version_id, at) SELECT workspace_id, id, :at FROM "
                + table
                + " WHERE workspace_id = :workspace AND act_id IN (:acts)")
        .param("workspace", workspace.toString())
        .param("acts", texts(acts))
        .param("at", at.toEpochMilli())
        .update();
  }

  private static List<String> texts(Collection<ActId> acts) {
    return acts.stream().map(ActId::toString).toList();
  }
}
