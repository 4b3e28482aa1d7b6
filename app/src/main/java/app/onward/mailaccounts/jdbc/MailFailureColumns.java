package app.onward.mailaccounts.jdbc;

import app.onward.mail.MailFailure;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads why the last try came to nothing. */
final class MailFailureColumns {
  private MailFailureColumns() {}

  static @Nullable MailFailure read(ResultSet row) throws SQLException {
    String failure = row.getString("failure");
    return failure == null
        ? null
        : new MailFailure(MailFailure.Reason.valueOf(failure), row.getString("failure_words"));
  }
}
