package app.onward.mailaccounts.jdbc;

import app.onward.mailaccounts.DueAccounts;
import app.onward.mailaccounts.MailAccountId;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcDueAccounts implements DueAccounts {
  private final JdbcClient jdbc;

  JdbcDueAccounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Due> at(Instant now) {
    return jdbc.sql(
            """
            SELECT workspace_id, id, every_minutes FROM mail_accounts
            WHERE next_at <= :now AND every_minutes > 0 ORDER BY next_at
            """)
        .param("now", now.toEpochMilli())
        .query(
            (row, number) ->
                new Due(
                    WorkspaceId.of(row.getString("workspace_id")),
                    new MailAccountId(Columns.id(row, "id")),
                    row.getInt("every_minutes")))
        .list();
  }
}
