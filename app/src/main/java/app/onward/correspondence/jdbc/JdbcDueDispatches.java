package app.onward.correspondence.jdbc;

import app.onward.correspondence.Dispatch.State;
import app.onward.correspondence.DueDispatches;
import app.onward.platform.WorkspaceId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcDueDispatches implements DueDispatches {
  private final JdbcClient jdbc;

  JdbcDueDispatches(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Due> at(Instant now) {
    return all(State.HELD, "goes_at <= :moment", now);
  }

  @Override
  public List<Due> leftInTheMiddle(Instant before) {
    return all(State.SENDING, "begun_at < :moment", before);
  }

  private List<Due> all(State state, String when, Instant moment) {
    return jdbc.sql(
            "SELECT * FROM dispatches WHERE state = :state AND " + when + " ORDER BY goes_at, id")
        .param("state", state.name())
        .param("moment", moment.toEpochMilli())
        .query(
            (row, number) ->
                new Due(WorkspaceId.of(row.getString("workspace_id")), DispatchRow.read(row)))
        .list();
  }
}
