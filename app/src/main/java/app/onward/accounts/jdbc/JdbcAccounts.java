package app.onward.accounts.jdbc;

import app.onward.accounts.Account;
import app.onward.accounts.AccountId;
import app.onward.accounts.Accounts;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcAccounts implements Accounts {
  private static final String SELECT =
      """
      SELECT a.id, w.id AS workspace_id, w.demo
      FROM accounts a JOIN workspaces w ON w.id = a.shown_workspace_id
      """;

  private final JdbcClient jdbc;

  JdbcAccounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Account> find(AccountId id) {
    return jdbc.sql(SELECT + "WHERE a.id = :id")
        .param("id", id.toString())
        .query((row, number) -> account(row))
        .optional();
  }

  @Override
  public Optional<Account> findOwner() {
    return jdbc.sql(SELECT + "ORDER BY a.created_at, a.id LIMIT 1")
        .query((row, number) -> account(row))
        .optional();
  }

  @Override
  @Transactional
  public Account owner(Instant now) {
    return findOwner().orElseGet(() -> addOwner(now));
  }

  private Account addOwner(Instant now) {
    AccountId id = AccountId.next();
    jdbc.sql("INSERT INTO accounts (id, created_at) VALUES (:id, :now)")
        .param("id", id.toString())
        .param("now", now.toEpochMilli())
        .update();
    WorkspaceId workspace = addWorkspace(id, false, now);
    show(id, workspace);
    return new Account(id, workspace, false);
  }

  @Override
  @Transactional
  public WorkspaceId addWorkspace(AccountId account, boolean demo, Instant now) {
    WorkspaceId workspace = WorkspaceId.next();
    jdbc.sql(
            "INSERT INTO workspaces (id, account_id, demo, created_at)"
                + " VALUES (:id, :account, :demo, :now)")
        .param("id", workspace.toString())
        .param("account", account.toString())
        .param("demo", demo ? 1 : 0)
        .param("now", now.toEpochMilli())
        .update();
    return workspace;
  }

  @Override
  public Optional<WorkspaceId> demo(AccountId account) {
    return jdbc.sql(
            "SELECT id FROM workspaces WHERE account_id = :account AND demo = 1"
                + " ORDER BY created_at LIMIT 1")
        .param("account", account.toString())
        .query(String.class)
        .optional()
        .map(WorkspaceId::of);
  }

  @Override
  public boolean isDemo(WorkspaceId workspace) {
    return jdbc.sql("SELECT count(*) FROM workspaces WHERE id = :workspace AND demo = 1")
            .param("workspace", workspace.toString())
            .query(Integer.class)
            .single()
        > 0;
  }

  @Override
  @Transactional
  public void remove(WorkspaceId workspace) {
    jdbc.sql(
            """
            UPDATE accounts SET shown_workspace_id =
              (SELECT w.id FROM workspaces w WHERE w.account_id = accounts.id
                AND w.id <> :workspace AND w.demo = 0 ORDER BY w.created_at, w.id LIMIT 1)
            WHERE shown_workspace_id = :workspace
            """)
        .param("workspace", workspace.toString())
        .update();
    jdbc.sql("DELETE FROM workspaces WHERE id = :workspace")
        .param("workspace", workspace.toString())
        .update();
  }

  @Override
  public WorkspaceId ownSearch(AccountId account) {
    return jdbc.sql(
            """
            SELECT id FROM workspaces
            WHERE account_id = :account AND demo = 0 ORDER BY created_at, id LIMIT 1
            """)
        .param("account", account.toString())
        .query((row, number) -> new WorkspaceId(Columns.id(row, "id")))
        .single();
  }

  @Override
  @Transactional
  public void show(AccountId account, WorkspaceId workspace) {
    jdbc.sql(
            """
            UPDATE accounts SET shown_workspace_id =
              (SELECT id FROM workspaces WHERE id = :workspace AND account_id = :account)
            WHERE id = :account
            """)
        .param("workspace", workspace.toString())
        .param("account", account.toString())
        .update();
  }

  @Override
  public boolean welcomed(AccountId account) {
    return jdbc.sql("SELECT count(*) FROM accounts WHERE id = :account AND welcomed_at IS NOT NULL")
            .param("account", account.toString())
            .query(Integer.class)
            .single()
        > 0;
  }

  @Override
  @Transactional
  public void markWelcomed(AccountId account, Instant at) {
    jdbc.sql("UPDATE accounts SET welcomed_at = :at WHERE id = :account AND welcomed_at IS NULL")
        .param("at", at.toEpochMilli())
        .param("account", account.toString())
        .update();
  }

  private static Account account(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Account(
        new AccountId(Columns.id(row, "id")),
        new WorkspaceId(Columns.id(row, "workspace_id")),
        row.getInt("demo") == 1);
  }
}
