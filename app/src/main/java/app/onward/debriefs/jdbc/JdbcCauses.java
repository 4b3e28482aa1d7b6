package app.onward.debriefs.jdbc;

import app.onward.debriefs.Cause;
import app.onward.debriefs.Causes;
import app.onward.debriefs.DebriefId;
import app.onward.debriefs.NamedCause;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.undo.ActId;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Causes, as JSON. */
@Repository
@Transactional(readOnly = true)
class JdbcCauses implements Causes {
  private final LearnedRows rows;
  private final JsonMapper json;

  JdbcCauses(LearnedRows rows, JsonMapper json) {
    this.rows = rows;
    this.json = json;
  }

  @Override
  @Transactional
  public void add(WorkspaceId workspace, List<Cause> causes) {
    for (Cause cause : causes) {
      rows.add(
          workspace,
          "causes",
          new LearnedRows.Learned(
              cause.named().id(),
              cause.debrief(),
              cause.application(),
              json.writeValueAsString(cause.named()),
              cause.act(),
              cause.at()));
    }
  }

  @Override
  public List<Cause> standing(WorkspaceId workspace) {
    return rows.standing(
        workspace,
        "causes",
        (row, number) ->
            new Cause(
                new DebriefId(Columns.id(row, "debrief_id")),
                Standing.application(row),
                json.readValue(row.getString("body"), NamedCause.class),
                new ActId(Columns.id(row, "act_id")),
                Columns.instant(row, "at")));
  }
}
