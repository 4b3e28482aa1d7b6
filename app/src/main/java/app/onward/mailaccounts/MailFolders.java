package app.onward.mailaccounts;

import app.onward.mail.imap.FolderState;
import app.onward.mail.imap.ListedFolder;
import app.onward.platform.WorkspaceId;
import java.util.Collection;
import java.util.List;

/** The folders of an account as its server listed them last. */
public interface MailFolders {

  /** In the server's order. */
  List<MailFolder> all(WorkspaceId workspace, MailAccountId account);

  /**
   * Takes over a server's list; of a folder that was here already, choice and state stay.
   *
   * @param chosenByItself names of folders that are chosen where they are new
   */
  void list(
      WorkspaceId workspace,
      MailAccountId account,
      List<ListedFolder> listed,
      Collection<String> chosenByItself);

  /** Chooses these and no others. */
  void choose(WorkspaceId workspace, MailAccountId account, Collection<String> names);

  /** A folder's numbering begins anew. */
  void restart(WorkspaceId workspace, MailAccountId account, FolderState state);

  /** A folder was read up to a number; never back. */
  void advance(WorkspaceId workspace, MailAccountId account, String name, long uid);
}
