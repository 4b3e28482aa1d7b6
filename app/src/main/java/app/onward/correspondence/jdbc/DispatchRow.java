package app.onward.correspondence.jdbc;

import app.onward.applications.ApplicationId;
import app.onward.correspondence.Dispatch;
import app.onward.correspondence.DispatchId;
import app.onward.correspondence.LetterId;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.undo.ActId;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A dispatch as its row tells it. */
final class DispatchRow {
  private DispatchRow() {}

  static Dispatch read(ResultSet row) throws SQLException {
    return new Dispatch(
        new DispatchId(Columns.id(row, "id")),
        new LetterId(Columns.id(row, "letter_id")),
        new ApplicationId(Columns.id(row, "application_id")),
        new ActId(Columns.id(row, "act_id")),
        row.getString("message_id"),
        Dispatch.State.valueOf(row.getString("state")),
        Columns.instant(row, "goes_at"),
        Columns.instantOrNull(row, "ended_at"),
        row.getString("failure"),
        row.getString("failure_words"));
  }
}
