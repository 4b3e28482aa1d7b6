package app.onward.mailaccounts;

import app.onward.mail.MailFailure;
import app.onward.mail.MailFailure.Reason;
import app.onward.mail.MailServerException;
import app.onward.mail.imap.ImapConnection;
import app.onward.mail.imap.MailServer;
import app.onward.platform.WorkspaceId;
import app.onward.platform.secrets.Secrets;
import java.time.Clock;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Connects to an account's server, only where that may be talked to, and notes how it went. */
@Component
class ConnectMailAccount {
  private final MailAccounts accounts;
  private final Secrets secrets;
  private final DialMailServer dial;
  private final ObjectProvider<SSLSocketFactory> tls;
  private final Clock clock;

  ConnectMailAccount(
      MailAccounts accounts,
      Secrets secrets,
      DialMailServer dial,
      ObjectProvider<SSLSocketFactory> tls,
      Clock clock) {
    this.accounts = accounts;
    this.secrets = secrets;
    this.dial = dial;
    this.tls = tls;
    this.clock = clock;
  }

  /** What is done with a connection. */
  @FunctionalInterface
  interface Use<T> {
    T of(ImapConnection connection) throws MailServerException;
  }

  /**
   * Connects, and uses the connection; whoever uses it closes it.
   *
   * @throws MailServerException if one of them fails, or nobody keeps that account any more
   */
  <T> T connect(WorkspaceId workspace, MailAccountId id, Use<T> use) throws MailServerException {
    MailServer server = server(workspace, id);
    ImapConnection connection = null;
    try {
      connection = ImapConnection.open(server, dial, tls.getObject());
      T used = use.of(connection);
      accounts.tried(workspace, id, clock.instant(), null);
      return used;
    } catch (MailServerException failed) {
      close(connection);
      note(workspace, id, failed.failure());
      throw failed;
    } catch (RuntimeException unexpected) {
      close(connection);
      throw unexpected;
    }
  }

  private static void close(@Nullable ImapConnection connection) {
    if (connection != null) {
      connection.close();
    }
  }

  private MailServer server(WorkspaceId workspace, MailAccountId id) throws MailServerException {
    MailAccount account = accounts.find(workspace, id).orElse(null);
    byte[] sealed = accounts.sealedPassword(workspace, id).orElse(null);
    if (account == null || sealed == null) {
      throw new MailServerException(Reason.ACCOUNT_GONE);
    }
    return new MailServer(
        account.host(),
        account.port(),
        account.encryption(),
        account.userName(),
        secrets.open(sealed));
  }

  /** A password that was refused is not tried again by itself: some servers lock the account. */
  private void note(WorkspaceId workspace, MailAccountId id, MailFailure failure) {
    accounts.tried(workspace, id, clock.instant(), failure);
    if (failure.reason() == Reason.WRONG_PASSWORD) {
      accounts.schedule(workspace, id, 0, null);
    }
  }
}
