package app.onward.inbox.jdbc;

import app.onward.inbox.MessageId;
import app.onward.inbox.Suggestion;
import app.onward.inbox.SuggestionState;
import app.onward.inbox.Target;
import app.onward.platform.jdbc.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reads and writes suggestions as rows. */
final class SuggestionRows {

  private SuggestionRows() {}

  static Suggestion suggestion(ResultSet row) throws SQLException {
    return new Suggestion(
        new MessageId(Columns.id(row, "message_id")),
        InboxJson.judgement(row.getString("judgement")),
        row.getInt("certain") == 1,
        Columns.instant(row, "sent_at"),
        SuggestionState.valueOf(row.getString("state")),
        targets(row.getString("targets")));
  }

  static List<Target> targets(String column) {
    return Arrays.stream(column.split(" ")).filter(t -> !t.isEmpty()).map(Target::of).toList();
  }

  static String column(List<Target> targets) {
    return targets.stream().map(Target::text).collect(Collectors.joining(" "));
  }
}
