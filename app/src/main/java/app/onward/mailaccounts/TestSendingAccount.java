package app.onward.mailaccounts;

import app.onward.mail.MailFailure;
import app.onward.mail.MailFailure.Reason;
import app.onward.mail.MailServerException;
import app.onward.mail.smtp.ArrivalUnknownException;
import app.onward.mail.smtp.OutgoingMail;
import app.onward.platform.Ids;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends a letter from the person to the person. */
@Component
public class TestSendingAccount {
  private final SendingAccounts accounts;
  private final SendMail sendMail;
  private final Texts texts;
  private final Clock clock;

  TestSendingAccount(SendingAccounts accounts, SendMail sendMail, Texts texts, Clock clock) {
    this.accounts = accounts;
    this.sendMail = sendMail;
    this.texts = texts;
    this.clock = clock;
  }

  /** What failed; empty where all is well. Blocks while the server answers. */
  public Optional<MailFailure> test(WorkspaceId workspace) {
    try {
      sendMail.send(workspace, letter(workspace));
      return Optional.empty();
    } catch (MailServerException failed) {
      return Optional.of(failed.failure());
    } catch (ArrivalUnknownException unknown) {
      return Optional.of(MailFailure.of(Reason.TOO_SLOW));
    }
  }

  private OutgoingMail letter(WorkspaceId workspace) throws MailServerException {
    var from =
        accounts
            .find(workspace)
            .map(SendingAccount::from)
            .orElseThrow(() -> new MailServerException(Reason.ACCOUNT_GONE));
    return new OutgoingMail(
        from,
        from.address(),
        texts.get("mailaccounts.sending.test.subject"),
        texts.get("mailaccounts.sending.test.body"),
        clock.instant(),
        Ids.next() + "@" + from.domain(),
        List.of());
  }
}
