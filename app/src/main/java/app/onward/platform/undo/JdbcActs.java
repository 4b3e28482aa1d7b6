package app.onward.platform.undo;

import app.onward.platform.Page;
import app.onward.platform.PageRequest;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Acts as rows; a reversal is a row of its own, so that nothing is ever overwritten. */
@Repository
@Transactional(readOnly = true)
class JdbcActs implements Acts {
  private static final String SELECT =
      """
      SELECT a.id, a.summary_key, a.arguments, a.at, r.at AS reversed_at
      FROM acts a
      LEFT JOIN act_reversals r ON r.workspace_id = a.workspace_id AND r.act_id = a.id
      WHERE a.workspace_id = :workspace
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  JdbcActs(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  @Transactional
  public ActId begin(WorkspaceId workspace, Instant at, String summaryKey, String... arguments) {
    ActId id = ActId.next();
    jdbc.sql(
            "INSERT INTO acts (workspace_id, id, summary_key, arguments, at)"
                + " VALUES (:workspace, :id, :key, :arguments, :at)")
        .param("workspace", workspace.toString())
        .param("id", id.toString())
        .param("key", summaryKey)
        .param("arguments", json.writeValueAsString(arguments))
        .param("at", at.toEpochMilli())
        .update();
    return id;
  }

  @Override
  public Optional<Act> find(WorkspaceId workspace, ActId id) {
    return jdbc.sql(SELECT + " AND a.id = :id")
        .param("workspace", workspace.toString())
        .param("id", id.toString())
        .query(this::act)
        .optional();
  }

  @Override
  public List<Act> all(WorkspaceId workspace, Collection<ActId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(SELECT + " AND a.id IN (:ids) ORDER BY a.at DESC, a.id DESC")
        .param("workspace", workspace.toString())
        .param("ids", ids.stream().map(ActId::toString).toList())
        .query(this::act)
        .list();
  }

  @Override
  public Page<Act> recent(WorkspaceId workspace, PageRequest page) {
    long total =
        jdbc.sql("SELECT count(*) FROM acts WHERE workspace_id = :workspace")
            .param("workspace", workspace.toString())
            .query(Long.class)
            .single();
    List<Act> rows =
        jdbc.sql(SELECT + " ORDER BY a.at DESC, a.id DESC LIMIT :size OFFSET :offset")
            .param("workspace", workspace.toString())
            .param("size", page.size())
            .param("offset", page.offset())
            .query(this::act)
            .list();
    return new Page<>(rows, page.number(), page.size(), total);
  }

  @Override
  @Transactional
  public void markReversed(WorkspaceId workspace, ActId id, Instant at) {
    jdbc.sql("INSERT INTO act_reversals (workspace_id, act_id, at) VALUES (:workspace, :act, :at)")
        .param("workspace", workspace.toString())
        .param("act", id.toString())
        .param("at", at.toEpochMilli())
        .update();
  }

  private Act act(ResultSet row, int number) throws SQLException {
    return new Act(
        new ActId(Columns.id(row, "id")),
        row.getString("summary_key"),
        json.readValue(row.getString("arguments"), new TypeReference<List<String>>() {}),
        Columns.instant(row, "at"),
        Columns.instantOrNull(row, "reversed_at"));
  }
}
