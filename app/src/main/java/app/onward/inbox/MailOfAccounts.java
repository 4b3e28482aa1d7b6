package app.onward.inbox;

import app.onward.mail.MailServerException;
import app.onward.mail.MailSource;
import app.onward.platform.WorkspaceId;
import java.util.UUID;

/** Opens the mail of accounts; what keeps them implements it. */
public interface MailOfAccounts {
  /**
   * What came since the account was last read.
   *
   * @param readBefore bytes that an earlier part of the same import has read
   * @throws MailServerException if it cannot be reached, or is no longer kept
   */
  MailSource open(WorkspaceId workspace, UUID account, long readBefore) throws MailServerException;
}
