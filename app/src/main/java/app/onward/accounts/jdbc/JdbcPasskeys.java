package app.onward.accounts.jdbc;

import app.onward.accounts.AccountId;
import app.onward.accounts.Passkey;
import app.onward.accounts.PasskeyId;
import app.onward.accounts.Passkeys;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.undo.ActId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcPasskeys implements Passkeys {
  private static final String SELECT =
      "SELECT id, name, created_at, last_used_at FROM passkeys"
          + " WHERE account_id = :account AND removed_at IS NULL ";

  private final JdbcClient jdbc;

  JdbcPasskeys(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Passkey> of(AccountId account) {
    return jdbc.sql(SELECT + "ORDER BY created_at, id")
        .param("account", account.toString())
        .query(JdbcPasskeys::passkey)
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Passkey> find(AccountId account, PasskeyId id) {
    return jdbc.sql(SELECT + "AND id = :id")
        .param("account", account.toString())
        .param("id", id.toString())
        .query(JdbcPasskeys::passkey)
        .optional();
  }

  @Override
  public void rename(AccountId account, PasskeyId id, String name) {
    jdbc.sql("UPDATE passkeys SET name = :name WHERE account_id = :account AND id = :id")
        .param("name", name)
        .param("account", account.toString())
        .param("id", id.toString())
        .update();
  }

  @Override
  public void remove(AccountId account, PasskeyId id, ActId act, Instant at) {
    jdbc.sql(
            "UPDATE passkeys SET removed_at = :at, removed_by_act = :act"
                + " WHERE account_id = :account AND id = :id AND removed_at IS NULL")
        .param("at", at.toEpochMilli())
        .param("act", act.toString())
        .param("account", account.toString())
        .param("id", id.toString())
        .update();
  }

  @Override
  public void forgetRemoved(AccountId account, String credentialId) {
    jdbc.sql(
            "DELETE FROM passkeys WHERE account_id = :account"
                + " AND credential_id = :credential AND removed_at IS NOT NULL")
        .param("account", account.toString())
        .param("credential", credentialId)
        .update();
  }

  @Override
  public void restore(WorkspaceId workspace, List<ActId> acts) {
    jdbc.sql(
            """
            UPDATE passkeys SET removed_at = NULL, removed_by_act = NULL
            WHERE removed_by_act IN (:acts)
              AND account_id = (SELECT account_id FROM workspaces WHERE id = :workspace)
            """)
        .param("acts", acts.stream().map(ActId::toString).toList())
        .param("workspace", workspace.toString())
        .update();
  }

  private static Passkey passkey(ResultSet row, int number) throws SQLException {
    return new Passkey(
        new PasskeyId(Columns.id(row, "id")),
        row.getString("name"),
        Columns.instant(row, "created_at"),
        Columns.instant(row, "last_used_at"));
  }
}
