package app.onward.applications.jdbc;

import app.onward.applications.ApplicationFilter;
import app.onward.applications.ApplicationId;
import app.onward.applications.ApplicationRow;
import app.onward.applications.Awaited;
import app.onward.applications.Closure;
import app.onward.applications.Details;
import app.onward.applications.Stage;
import app.onward.applications.UsualWaiting;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.search.SearchTerms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads rows of applications, and turns a filter into SQL. */
@Repository
class ApplicationRows {
  private final UsualWaiting waiting;
  private final Clock clock;

  ApplicationRows(UsualWaiting waiting, Clock clock) {
    this.waiting = waiting;
    this.clock = clock;
  }

  /** WHERE and ORDER BY with their parameters. */
  record Query(String where, String order, Map<String, Object> parameters) {
    JdbcClient.StatementSpec select(JdbcClient jdbc, String end) {
      return jdbc.sql("SELECT * FROM applications WHERE " + where + order + end).params(parameters);
    }

    long count(JdbcClient jdbc) {
      return jdbc.sql("SELECT count(*) FROM applications WHERE " + where)
          .params(parameters)
          .query(Long.class)
          .single();
    }
  }

  Query query(WorkspaceId workspace, ApplicationFilter filter) {
    var parameters = new HashMap<String, Object>();
    parameters.put("workspace", workspace.toString());
    var where = new StringBuilder("workspace_id = :workspace AND removed = 0");
    String letters = SearchTerms.fold(filter.text()).strip();
    if (!letters.isEmpty()) {
      where.append(" AND folded LIKE :letters ESCAPE '!'");
      parameters.put("letters", "%" + letters.replaceAll("([!%_])", "!$1") + "%");
    }
    if (!filter.stages().isEmpty()) {
      where.append(" AND stage IN (:stages)");
      parameters.put("stages", filter.stages().stream().map(Enum::name).toList());
    }
    if (!filter.closures().isEmpty()) {
      where.append(" AND closure IN (:closures)");
      parameters.put("closures", filter.closures().stream().map(Enum::name).toList());
    }
    switch (filter.show()) {
      case ALL -> {}
      case CLOSED -> where.append(" AND closure IS NOT NULL");
      case LIVE -> where.append(" AND closure IS NULL AND NOT ").append(presumedClosed(parameters));
      case SILENT -> where.append(" AND closure IS NULL AND ").append(presumedClosed(parameters));
    }
    return new Query(where.toString(), order(filter), parameters);
  }

  /** The same rule as {@link UsualWaiting#silence}, over columns. */
  private String presumedClosed(Map<String, Object> parameters) {
    LocalDate today = LocalDate.now(clock);
    parameters.put("now", clock.millis());
    parameters.put("overdue", UsualWaiting.overdue(today).toString());
    String byStage =
        Arrays.stream(Stage.values())
            .map(
                stage -> {
                  String name = "silent" + stage.name();
                  LocalDate since = today.minusDays(waiting.presumedClosedFrom(stage));
                  parameters.put(name, since.toString());
                  return "(furthest = '" + stage.name() + "' AND heard_on <= :" + name + ")";
                })
            .collect(Collectors.joining(" OR "));
    return "(stage NOT IN ('SAVED', 'OFFER')"
        + " AND (next_round_at IS NULL OR next_round_at < :now)"
        + " AND (answer_by IS NULL OR answer_by <= :overdue) AND ("
        + byStage
        + "))";
  }

  private static String order(ApplicationFilter filter) {
    String down = filter.descending() ? " DESC" : "";
    return switch (filter.sort()) {
      case EMPLOYER -> " ORDER BY employer_folded" + down + ", role, id";
      case ROLE -> " ORDER BY lower(role)" + down + ", employer_folded, id";
      case STAGE -> " ORDER BY stage_order" + down + ", heard_on DESC, id";
      case APPLIED -> " ORDER BY coalesce(applied_on, opened_on)" + down + ", id" + down;
      case HEARD -> " ORDER BY heard_on" + down + ", id" + down;
      case NEXT ->
          " ORDER BY coalesce(next_round_at, 9000000000000000)" + down + ", heard_on DESC, id";
    };
  }

  ApplicationRow read(ResultSet row, int number) throws SQLException {
    Stage stage = Stage.valueOf(row.getString("stage"));
    Stage furthest = Stage.valueOf(row.getString("furthest"));
    String closure = row.getString("closure");
    LocalDate heardOn = LocalDate.parse(row.getString("heard_on"));
    Instant round = Columns.instantOrNull(row, "next_round_at");
    boolean ahead = round != null && round.isAfter(clock.instant());
    var silence =
        closure == null
            ? waiting.silence(
                new Awaited(stage, furthest, heardOn, ahead, Columns.dayOrNull(row, "answer_by")),
                LocalDate.now(clock))
            : app.onward.applications.Silence.NONE;
    return new ApplicationRow(
        new ApplicationId(Columns.id(row, "id")),
        new Details(
            row.getString("employer"),
            row.getString("role"),
            row.getString("agency"),
            row.getString("location"),
            row.getString("requisition_id"),
            row.getString("url"),
            row.getString("source")),
        stage,
        furthest,
        closure == null ? null : Closure.valueOf(closure),
        Columns.dayOrNull(row, "closed_on"),
        Columns.dayOrNull(row, "applied_on"),
        LocalDate.parse(row.getString("opened_on")),
        heardOn,
        ahead ? round : null,
        silence);
  }
}
