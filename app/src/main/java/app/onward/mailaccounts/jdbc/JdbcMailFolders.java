package app.onward.mailaccounts.jdbc;

import app.onward.mail.imap.FolderState;
import app.onward.mail.imap.FolderUse;
import app.onward.mail.imap.ListedFolder;
import app.onward.mailaccounts.MailAccountId;
import app.onward.mailaccounts.MailFolder;
import app.onward.mailaccounts.MailFolders;
import app.onward.platform.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcMailFolders implements MailFolders {
  private static final String OF_ACCOUNT =
      " WHERE workspace_id = :workspace AND account_id = :account";

  private final JdbcClient jdbc;

  JdbcMailFolders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<MailFolder> all(WorkspaceId workspace, MailAccountId account) {
    return of("SELECT * FROM mail_folders", " ORDER BY number, name", workspace, account)
        .query(JdbcMailFolders::read)
        .list();
  }

  @Override
  @Transactional
  public void list(
      WorkspaceId workspace,
      MailAccountId account,
      List<ListedFolder> listed,
      Collection<String> chosenByItself) {
    Set<String> names = listed.stream().map(ListedFolder::name).collect(Collectors.toSet());
    all(workspace, account).stream()
        .filter(known -> !names.contains(known.name()))
        .forEach(
            gone ->
                of("DELETE FROM mail_folders", " AND name = :name", workspace, account)
                    .param("name", gone.name())
                    .update());
    for (int i = 0; i < listed.size(); i++) {
      ListedFolder folder = listed.get(i);
      jdbc.sql(
              """
              INSERT INTO mail_folders (workspace_id, account_id, name, number, used_for, chosen,
                uid_validity, last_uid)
              VALUES (:workspace, :account, :name, :number, :use, :chosen, 0, 0)
              ON CONFLICT (workspace_id, account_id, name)
              DO UPDATE SET number = :number, used_for = :use
              """)
          .param("workspace", workspace.toString())
          .param("account", account.toString())
          .param("name", folder.name())
          .param("number", i)
          .param("use", folder.use().name())
          .param("chosen", chosenByItself.contains(folder.name()) ? 1 : 0)
          .update();
    }
  }

  @Override
  @Transactional
  public void choose(WorkspaceId workspace, MailAccountId account, Collection<String> names) {
    for (MailFolder folder : all(workspace, account)) {
      of("UPDATE mail_folders SET chosen = :chosen", " AND name = :name", workspace, account)
          .param("chosen", names.contains(folder.name()) ? 1 : 0)
          .param("name", folder.name())
          .update();
    }
  }

  @Override
  @Transactional
  public void restart(WorkspaceId workspace, MailAccountId account, FolderState state) {
    of(
            "UPDATE mail_folders SET uid_validity = :validity, last_uid = :uid",
            " AND name = :name",
            workspace,
            account)
        .param("validity", state.uidValidity())
        .param("uid", state.lastUid())
        .param("name", state.name())
        .update();
  }

  @Override
  @Transactional
  public void advance(WorkspaceId workspace, MailAccountId account, String name, long uid) {
    of(
            "UPDATE mail_folders SET last_uid = :uid",
            " AND name = :name AND last_uid < :uid",
            workspace,
            account)
        .param("uid", uid)
        .param("name", name)
        .update();
  }

  private JdbcClient.StatementSpec of(
      String sql, String rest, WorkspaceId workspace, MailAccountId account) {
    return jdbc.sql(sql + OF_ACCOUNT + rest)
        .param("workspace", workspace.toString())
        .param("account", account.toString());
  }

  private static MailFolder read(ResultSet row, int number) throws SQLException {
    return new MailFolder(
        new FolderState(
            row.getString("name"), row.getLong("uid_validity"), row.getLong("last_uid")),
        FolderUse.valueOf(row.getString("used_for")),
        row.getInt("chosen") == 1);
  }
}
