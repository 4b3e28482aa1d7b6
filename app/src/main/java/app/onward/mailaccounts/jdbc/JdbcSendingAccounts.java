package app.onward.mailaccounts.jdbc;

import app.onward.mail.MailAddress;
import app.onward.mail.MailFailure;
import app.onward.mail.imap.Encryption;
import app.onward.mailaccounts.SendingAccount;
import app.onward.mailaccounts.SendingAccounts;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcSendingAccounts implements SendingAccounts {
  private static final String ITS_OWN = " WHERE workspace_id = :workspace";

  private final JdbcClient jdbc;

  JdbcSendingAccounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<SendingAccount> find(WorkspaceId workspace) {
    return one("SELECT * FROM sending_accounts", workspace)
        .query(JdbcSendingAccounts::read)
        .optional();
  }

  @Override
  public Optional<byte[]> sealedPassword(WorkspaceId workspace) {
    return one("SELECT password FROM sending_accounts", workspace)
        .query((row, number) -> row.getBytes(1))
        .optional();
  }

  @Override
  @Transactional
  public void keep(
      WorkspaceId workspace, SendingAccount account, byte[] sealedPassword, Instant now) {
    jdbc.sql(
            """
            INSERT INTO sending_accounts (workspace_id, name, address, host, port, encryption,
              user_name, password, added_at)
            VALUES (:workspace, :name, :address, :host, :port, :encryption, :user, :password, :now)
            ON CONFLICT (workspace_id) DO UPDATE SET name = excluded.name,
              address = excluded.address, host = excluded.host, port = excluded.port,
              encryption = excluded.encryption, user_name = excluded.user_name,
              password = excluded.password, tried_at = NULL, failure = NULL, failure_words = NULL
            """)
        .param("workspace", workspace.toString())
        .param("name", account.from().name())
        .param("address", account.from().address())
        .param("host", account.host())
        .param("port", account.port())
        .param("encryption", account.encryption().name())
        .param("user", account.userName())
        .param("password", sealedPassword)
        .param("now", now.toEpochMilli())
        .update();
  }

  @Override
  @Transactional
  public void tried(WorkspaceId workspace, Instant at, @Nullable MailFailure failure) {
    one(
            "UPDATE sending_accounts SET tried_at = :at, failure = :reason, failure_words = :words",
            workspace)
        .param("at", at.toEpochMilli())
        .param("reason", failure == null ? null : failure.reason().name())
        .param("words", failure == null ? null : failure.words())
        .update();
  }

  @Override
  @Transactional
  public void remove(WorkspaceId workspace) {
    one("DELETE FROM sending_accounts", workspace).update();
  }

  private JdbcClient.StatementSpec one(String sql, WorkspaceId workspace) {
    return jdbc.sql(sql + ITS_OWN).param("workspace", workspace.toString());
  }

  private static SendingAccount read(ResultSet row, int number) throws SQLException {
    return new SendingAccount(
        new MailAddress(row.getString("name"), row.getString("address")),
        row.getString("host"),
        row.getInt("port"),
        Encryption.valueOf(row.getString("encryption")),
        row.getString("user_name"),
        Columns.instantOrNull(row, "tried_at"),
        MailFailureColumns.read(row));
  }
}
