package app.onward.mailaccounts;

import app.onward.mail.MailAddress;
import app.onward.mailaccounts.AddMailAccount.Wanted;
import app.onward.platform.WorkspaceId;
import app.onward.platform.secrets.Secrets;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the account a person sends from, its password sealed, and takes it away again. */
@Component
public class KeepSendingAccount {
  private final SendingAccounts accounts;
  private final Secrets secrets;
  private final Clock clock;

  KeepSendingAccount(SendingAccounts accounts, Secrets secrets, Clock clock) {
    this.accounts = accounts;
    this.secrets = secrets;
    this.clock = clock;
  }

  /**
   * Keeps it; an empty password leaves the one that is kept.
   *
   * @throws IllegalArgumentException if there is none to leave
   */
  @Transactional
  public void keep(WorkspaceId workspace, String name, Wanted wanted, String password) {
    byte[] sealed =
        password.isEmpty()
            ? accounts
                .sealedPassword(workspace)
                .orElseThrow(() -> new IllegalArgumentException("No password for " + wanted.host()))
            : secrets.seal(password);
    var from = new MailAddress(name, wanted.address());
    accounts.keep(
        workspace,
        new SendingAccount(
            from, wanted.host(), wanted.port(), wanted.encryption(), wanted.userName(), null, null),
        sealed,
        clock.instant());
  }

  @Transactional
  public void remove(WorkspaceId workspace) {
    accounts.remove(workspace);
  }
}
