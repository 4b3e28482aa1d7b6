package app.onward.debriefs.jdbc;

import app.onward.applications.ApplicationId;
import app.onward.platform.jdbc.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the tables of this module share: a row stands while its act was not taken back. */
final class Standing {
  /** Ends a condition on a table that is called t. */
  static final String STANDS =
      """
       AND NOT EXISTS (SELECT 1 FROM debrief_reversals r
         WHERE r.workspace_id = t.workspace_id AND r.act_id = t.act_id)
      """;

  private Standing() {}

  static @Nullable ApplicationId application(ResultSet row) throws SQLException {
    UUID id = Columns.idOrNull(row, "application_id");
    return id == null ? null : new ApplicationId(id);
  }
}
