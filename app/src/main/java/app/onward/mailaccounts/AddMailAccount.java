package app.onward.mailaccounts;

import app.onward.mail.imap.Encryption;
import app.onward.platform.WorkspaceId;
import app.onward.platform.secrets.Secrets;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds an account, or changes where it is; passwords are sealed before they are kept. */
@Component
public class AddMailAccount {
  private final MailAccounts accounts;
  private final Secrets secrets;
  private final Clock clock;

  AddMailAccount(MailAccounts accounts, Secrets secrets, Clock clock) {
    this.accounts = accounts;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** Where an account is and who signs in there. */
  public record Wanted(
      String address, String host, int port, Encryption encryption, String userName) {
    MailAccount account(MailAccountId id) {
      return new MailAccount(id, address, host, port, encryption, userName, 0, null, null);
    }
  }

  @Transactional
  public MailAccountId add(WorkspaceId workspace, Wanted wanted, String password) {
    var id = MailAccountId.next();
    accounts.add(workspace, wanted.account(id), secrets.seal(password), clock.instant());
    return id;
  }

  /** Changes it; an empty password leaves the one that is kept. */
  @Transactional
  public void change(WorkspaceId workspace, MailAccountId id, Wanted wanted, String password) {
    accounts.changeServer(workspace, wanted.account(id));
    if (!password.isEmpty()) {
      accounts.changePassword(workspace, id, secrets.seal(password));
    }
  }
}
