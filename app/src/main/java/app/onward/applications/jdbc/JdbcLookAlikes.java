package app.onward.applications.jdbc;

import app.onward.applications.ApplicationId;
import app.onward.applications.Closure;
import app.onward.applications.Details;
import app.onward.applications.EmployerName;
import app.onward.applications.Likeness;
import app.onward.applications.LookAlike;
import app.onward.applications.LookAlikes;
import app.onward.applications.Stage;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Undoable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Fetches what has the same employer or number; what is alike among it, the model says. */
@Repository
@Transactional(readOnly = true)
class JdbcLookAlikes implements LookAlikes, Undoable {
  private static final String COLUMNS =
      """
      SELECT id, employer, role, agency, requisition_id, stage, closure,
        coalesce(applied_on, opened_on) AS since
      FROM applications WHERE workspace_id = :workspace AND removed = 0
      """;

  private final JdbcClient jdbc;

  JdbcLookAlikes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(
      ApplicationId id, Details details, Stage stage, @Nullable Closure closure, LocalDate since) {
    Stream<LookAlike> like(Details other) {
      return Likeness.between(details, other).stream()
          .map(likeness -> new LookAlike(id, details, stage, closure, since, likeness));
    }
  }

  private record Pair(ApplicationId one, ApplicationId other) {}

  @Override
  public List<LookAlike> like(WorkspaceId workspace, Details details) {
    return jdbc
        .sql(
            COLUMNS
                + "AND (employer_folded = :employer OR requisition_id = :number)"
                + " ORDER BY heard_on DESC, id DESC")
        .param("workspace", workspace.toString())
        .param("employer", EmployerName.of(details.employer()).folded())
        .param("number", details.requisitionId() == null ? "" : details.requisitionId())
        .query(JdbcLookAlikes::row)
        .stream()
        .flatMap(row -> row.like(details))
        .toList();
  }

  @Override
  public Map<ApplicationId, List<LookAlike>> among(
      WorkspaceId workspace, Collection<ApplicationId> applications) {
    if (applications.isEmpty()) {
      return Map.of();
    }
    List<Row> rows = neighbours(workspace, applications);
    Set<Pair> apart = apart(workspace, applications);
    var found = new HashMap<ApplicationId, List<LookAlike>>();
    for (Row row : rows) {
      if (applications.contains(row.id())) {
        List<LookAlike> others =
            rows.stream()
                .filter(other -> !other.id().equals(row.id()))
                .filter(other -> !apart.contains(new Pair(row.id(), other.id())))
                .flatMap(other -> other.like(row.details()))
                .toList();
        if (!others.isEmpty()) {
          found.put(row.id(), others);
        }
      }
    }
    return found;
  }

  private List<Row> neighbours(WorkspaceId workspace, Collection<ApplicationId> applications) {
    return jdbc.sql(
            COLUMNS
                + """
                AND closure IS NULL AND (employer_folded IN (
                    SELECT employer_folded FROM applications
                    WHERE workspace_id = :workspace AND id IN (:ids))
                  OR requisition_id IN (
                    SELECT requisition_id FROM applications
                    WHERE workspace_id = :workspace AND id IN (:ids)))
                ORDER BY heard_on DESC, id DESC
                """)
        .param("workspace", workspace.toString())
        .param("ids", applications.stream().map(ApplicationId::toString).toList())
        .query(JdbcLookAlikes::row)
        .list();
  }

  private Set<Pair> apart(WorkspaceId workspace, Collection<ApplicationId> applications) {
    var pairs = new HashSet<Pair>();
    jdbc.sql(
            """
            SELECT k.one_id, k.other_id FROM applications_kept_apart k
            LEFT JOIN applications_kept_apart_reversals r
              ON r.workspace_id = k.workspace_id AND r.act_id = k.act_id
            WHERE k.workspace_id = :workspace AND r.act_id IS NULL
              AND (k.one_id IN (:ids) OR k.other_id IN (:ids))
            """)
        .param("workspace", workspace.toString())
        .param("ids", applications.stream().map(ApplicationId::toString).toList())
        .query(
            row -> {
              var one = new ApplicationId(Columns.id(row, "one_id"));
              var other = new ApplicationId(Columns.id(row, "other_id"));
              pairs.add(new Pair(one, other));
              pairs.add(new Pair(other, one));
            });
    return pairs;
  }

  @Override
  @Transactional
  public void keepApart(
      WorkspaceId workspace, ApplicationId one, ApplicationId other, ActId act, Instant at) {
    jdbc.sql(
            "INSERT INTO applications_kept_apart (workspace_id, act_id, one_id, other_id, at)"
                + " VALUES (:workspace, :act, :one, :other, :at)")
        .param("workspace", workspace.toString())
        .param("act", act.toString())
        .param("one", one.toString())
        .param("other", other.toString())
        .param("at", at.toEpochMilli())
        .update();
  }

  /** Nothing rests on it: what is kept apart may also be removed or closed. */
  @Override
  public Set<ActId> dependents(WorkspaceId workspace, Set<ActId> acts) {
    return Set.of();
  }

  @Override
  @Transactional
  public void reverse(WorkspaceId workspace, List<ActId> acts, Instant at) {
    jdbc.sql(
            """
            INSERT INTO applications_kept_apart_reversals (workspace_id, act_id, at)
            SELECT workspace_id, act_id, :at FROM applications_kept_apart
            WHERE workspace_id = :workspace AND act_id IN (:acts)
            """)
        .param("workspace", workspace.toString())
        .param("acts", acts.stream().map(ActId::toString).toList())
        .param("at", at.toEpochMilli())
        .update();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    String closure = row.getString("closure");
    return new Row(
        new ApplicationId(Columns.id(row, "id")),
        new Details(
            row.getString("employer"),
            row.getString("role"),
            row.getString("agency"),
            null,
            row.getString("requisition_id"),
            null,
            null),
        Stage.valueOf(row.getString("stage")),
        closure == null ? null : Closure.valueOf(closure),
        LocalDate.parse(row.getString("since")));
  }
}
