package app.onward.interviews.jdbc;

import app.onward.interviews.Interviewer;
import app.onward.interviews.Outcome;
import app.onward.interviews.RoundId;
import app.onward.interviews.RoundKind;
import app.onward.interviews.RoundSheet;
import app.onward.interviews.RoundSheets;
import app.onward.platform.Ids;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.undo.ActId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
@Transactional(readOnly = true)
class JdbcRoundSheets implements RoundSheets {
  private final JdbcClient jdbc;
  private final JsonMapper json;

  JdbcRoundSheets(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public Map<RoundId, RoundSheet> of(WorkspaceId workspace, Collection<RoundId> rounds) {
    var sheets = new HashMap<RoundId, RoundSheet>();
    if (rounds.isEmpty()) {
      return sheets;
    }
    jdbc.sql(
            "SELECT e.* FROM round_sheets e"
                + " WHERE e.workspace_id = :workspace AND e.round_id IN (:rounds)"
                + Standing.SQL
                + " ORDER BY e.id")
        .param("workspace", workspace.toString())
        .param("rounds", rounds.stream().map(RoundId::toString).toList())
        .query(
            row -> {
              sheets.put(new RoundId(Columns.id(row, "round_id")), sheet(row));
            });
    return sheets;
  }

  @Override
  @Transactional
  public void add(WorkspaceId workspace, RoundId round, RoundSheet sheet, ActId act, Instant at) {
    Outcome outcome = sheet.outcome();
    jdbc.sql(
            """
            INSERT INTO round_sheets (workspace_id, id, round_id, kind, zone, minutes, people,
              assessed, outcome, act_id, at)
            VALUES (:workspace, :id, :round, :kind, :zone, :minutes, :people,
              :assessed, :outcome, :act, :at)
            """)
        .param("workspace", workspace.toString())
        .param("id", Ids.next().toString())
        .param("round", round.toString())
        .param("kind", sheet.kind().name())
        .param("zone", sheet.zone().getId())
        .param("minutes", sheet.minutes())
        .param("people", json.writeValueAsString(sheet.people()))
        .param("assessed", sheet.assessed())
        .param("outcome", outcome == null ? null : outcome.name())
        .param("act", act.toString())
        .param("at", at.toEpochMilli())
        .update();
  }

  private RoundSheet sheet(ResultSet row) throws SQLException {
    int length = row.getInt("minutes");
    @Nullable Integer minutes = row.wasNull() ? null : length;
    String outcome = row.getString("outcome");
    return new RoundSheet(
        RoundKind.valueOf(row.getString("kind")),
        ZoneId.of(row.getString("zone")),
        minutes,
        json.readValue(row.getString("people"), new TypeReference<List<Interviewer>>() {}),
        row.getString("assessed"),
        outcome == null ? null : Outcome.valueOf(outcome));
  }
}
