package app.onward.mailaccounts;

import app.onward.mail.MailFailure;
import app.onward.mail.MailServerException;
import app.onward.mail.imap.FolderUse;
import app.onward.mail.imap.ImapConnection;
import app.onward.mail.imap.ListedFolder;
import app.onward.platform.WorkspaceId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Signs in once and fetches the list of folders; reads no mail. */
@Component
public class TestMailAccount {
  private final ConnectMailAccount connect;
  private final MailFolders folders;

  TestMailAccount(ConnectMailAccount connect, MailFolders folders) {
    this.connect = connect;
    this.folders = folders;
  }

  /** What failed; empty where all is well. Blocks while the server answers. */
  public Optional<MailFailure> test(WorkspaceId workspace, MailAccountId id) {
    try {
      List<ListedFolder> listed = connect.connect(workspace, id, TestMailAccount::folders);
      boolean first = folders.all(workspace, id).isEmpty();
      folders.list(workspace, id, listed, first ? readByItself(listed) : List.of());
      return Optional.empty();
    } catch (MailServerException failed) {
      return Optional.of(failed.failure());
    }
  }

  private static List<ListedFolder> folders(ImapConnection connection) throws MailServerException {
    List<ListedFolder> listed = connection.folders();
    connection.close();
    return listed;
  }

  /** The folder with every mail, where there is one; else all but drafts, trash and junk. */
  private static List<String> readByItself(List<ListedFolder> listed) {
    List<String> all = names(listed.stream().filter(f -> f.use() == FolderUse.ALL).toList());
    return all.isEmpty()
        ? names(listed.stream().filter(f -> f.use().readByItself()).toList())
        : all;
  }

  private static List<String> names(List<ListedFolder> listed) {
    return listed.stream().map(ListedFolder::name).toList();
  }
}
