package app.onward.mailaccounts.jdbc;

import app.onward.mail.MailFailure;
import app.onward.mail.imap.Encryption;
import app.onward.mailaccounts.MailAccount;
import app.onward.mailaccounts.MailAccountId;
import app.onward.mailaccounts.MailAccounts;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcMailAccounts implements MailAccounts {
  private static final String ONE = " WHERE workspace_id = :workspace AND id = :id";

  private final JdbcClient jdbc;

  JdbcMailAccounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional
  public void add(WorkspaceId workspace, MailAccount account, byte[] sealedPassword, Instant now) {
    server(
            jdbc.sql(
                """
                INSERT INTO mail_accounts (workspace_id, id, address, host, port, encryption,
                  user_name, password, every_minutes, added_at)
                VALUES (:workspace, :id, :address, :host, :port, :encryption, :user, :password, 0,
                  :now)
                """),
            workspace,
            account)
        .param("password", sealedPassword)
        .param("now", now.toEpochMilli())
        .update();
  }

  @Override
  @Transactional
  public void changeServer(WorkspaceId workspace, MailAccount changed) {
    server(
            jdbc.sql(
                """
                UPDATE mail_accounts SET address = :address, host = :host, port = :port,
                  encryption = :encryption, user_name = :user, failure = NULL
                """
                    + ONE),
            workspace,
            changed)
        .update();
  }

  private static JdbcClient.StatementSpec server(
      JdbcClient.StatementSpec statement, WorkspaceId workspace, MailAccount account) {
    return statement
        .param("workspace", workspace.toString())
        .param("id", account.id().toString())
        .param("address", account.address())
        .param("host", account.host())
        .param("port", account.port())
        .param("encryption", account.encryption().name())
        .param("user", account.userName());
  }

  @Override
  public Optional<MailAccount> find(WorkspaceId workspace, MailAccountId id) {
    return one("SELECT * FROM mail_accounts", workspace, id)
        .query(JdbcMailAccounts::read)
        .optional();
  }

  @Override
  public List<MailAccount> all(WorkspaceId workspace) {
    return jdbc.sql(
            "SELECT * FROM mail_accounts WHERE workspace_id = :workspace ORDER BY added_at, id")
        .param("workspace", workspace.toString())
        .query(JdbcMailAccounts::read)
        .list();
  }

  @Override
  public Optional<byte[]> sealedPassword(WorkspaceId workspace, MailAccountId id) {
    return one("SELECT password FROM mail_accounts", workspace, id)
        .query((row, number) -> row.getBytes(1))
        .optional();
  }

  @Override
  @Transactional
  public void changePassword(WorkspaceId workspace, MailAccountId id, byte[] sealedPassword) {
    one("UPDATE mail_accounts SET password = :password, failure = NULL", workspace, id)
        .param("password", sealedPassword)
        .update();
  }

  @Override
  @Transactional
  public void tried(
      WorkspaceId workspace, MailAccountId id, Instant at, @Nullable MailFailure failure) {
    one(
            "UPDATE mail_accounts SET tried_at = :at, failure = :reason, failure_words = :words",
            workspace,
            id)
        .param("at", at.toEpochMilli())
        .param("reason", failure == null ? null : failure.reason().name())
        .param("words", failure == null ? null : failure.words())
        .update();
  }

  @Override
  @Transactional
  public void schedule(
      WorkspaceId workspace, MailAccountId id, int everyMinutes, @Nullable Instant nextAt) {
    one("UPDATE mail_accounts SET every_minutes = :every, next_at = :next", workspace, id)
        .param("every", everyMinutes)
        .param("next", Columns.millis(nextAt))
        .update();
  }

  @Override
  @Transactional
  public void remove(WorkspaceId workspace, MailAccountId id) {
    one("DELETE FROM mail_accounts", workspace, id).update();
  }

  private JdbcClient.StatementSpec one(String sql, WorkspaceId workspace, MailAccountId id) {
    return jdbc.sql(sql + ONE).param("workspace", workspace.toString()).param("id", id.toString());
  }

  private static MailAccount read(ResultSet row, int number) throws SQLException {
    return new MailAccount(
        new MailAccountId(Columns.id(row, "id")),
        row.getString("address"),
        row.getString("host"),
        row.getInt("port"),
        Encryption.valueOf(row.getString("encryption")),
        row.getString("user_name"),
        row.getInt("every_minutes"),
        Columns.instantOrNull(row, "tried_at"),
        MailFailureColumns.read(row));
  }
}
