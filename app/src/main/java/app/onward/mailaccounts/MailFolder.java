package app.onward.mailaccounts;

import app.onward.mail.imap.FolderState;
import app.onward.mail.imap.FolderUse;

/**
 * A folder of an account.
 *
 * @param chosen whether it is read
 */
public record MailFolder(FolderState state, FolderUse use, boolean chosen) {
  public String name() {
    return state.name();
  }
}
