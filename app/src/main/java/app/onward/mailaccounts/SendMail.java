package app.onward.mailaccounts;

import app.onward.mail.MailFailure;
import app.onward.mail.MailFailure.Reason;
import app.onward.mail.MailServerException;
import app.onward.mail.imap.MailServer;
import app.onward.mail.smtp.ArrivalUnknownException;
import app.onward.mail.smtp.OutgoingMail;
import app.onward.mail.smtp.SmtpConnection;
import app.onward.platform.WorkspaceId;
import app.onward.platform.secrets.Secrets;
import java.time.Clock;
import javax.net.ssl.SSLSocketFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hands one mail to the server of a workspace's account, and notes how it went. */
@Component
class SendMail {
  private final SendingAccounts accounts;
  private final Secrets secrets;
  private final DialMailServer dial;
  private final ObjectProvider<SSLSocketFactory> tls;
  private final Clock clock;

  SendMail(
      SendingAccounts accounts,
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

  /**
   * Hands it over; blocks while the server answers.
   *
   * @throws MailServerException if it certainly did not leave
   * @throws ArrivalUnknownException if nobody can tell
   */
  void send(WorkspaceId workspace, OutgoingMail mail)
      throws MailServerException, ArrivalUnknownException {
    MailServer server = server(workspace);
    try (SmtpConnection connection = SmtpConnection.open(server, dial, tls.getObject())) {
      connection.send(mail);
      accounts.tried(workspace, clock.instant(), null);
    } catch (MailServerException failed) {
      // What is wrong with one address is not wrong with the account.
      boolean account = failed.failure().reason() != Reason.RECIPIENT_REFUSED;
      accounts.tried(workspace, clock.instant(), account ? failed.failure() : null);
      throw failed;
    }
  }

  private MailServer server(WorkspaceId workspace) throws MailServerException {
    SendingAccount account = accounts.find(workspace).orElse(null);
    byte[] sealed = accounts.sealedPassword(workspace).orElse(null);
    if (account == null || sealed == null) {
      throw new MailServerException(MailFailure.Reason.ACCOUNT_GONE);
    }
    return new MailServer(
        account.host(),
        account.port(),
        account.encryption(),
        account.userName(),
        secrets.open(sealed));
  }
}
