package app.onward.mailaccounts;

import app.onward.correspondence.Carrier;
import app.onward.mail.MailAddress;
import app.onward.mail.MailServerException;
import app.onward.mail.smtp.ArrivalUnknownException;
import app.onward.mail.smtp.OutgoingMail;
import app.onward.platform.WorkspaceId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Carries letters by the account a person sends from. */
@Component
class CarryLetters implements Carrier {
  private final SendingAccounts accounts;
  private final SendMail sendMail;
  private final Clock clock;

  CarryLetters(SendingAccounts accounts, SendMail sendMail, Clock clock) {
    this.accounts = accounts;
    this.sendMail = sendMail;
    this.clock = clock;
  }

  @Override
  public Optional<Sender> sender(WorkspaceId workspace) {
    return accounts
        .find(workspace)
        .map(SendingAccount::from)
        .map(from -> new Sender(from.name(), from.address()));
  }

  @Override
  public Outcome carry(WorkspaceId workspace, Parcel parcel) {
    try {
      sendMail.send(workspace, mail(parcel));
      return new Outcome.Left();
    } catch (MailServerException failed) {
      return new Outcome.Kept(failed.failure().sendingKey(), failed.failure().words());
    } catch (ArrivalUnknownException unknown) {
      return new Outcome.Unknown();
    }
  }

  private OutgoingMail mail(Parcel parcel) {
    return new OutgoingMail(
        new MailAddress(parcel.from().name(), parcel.from().address()),
        parcel.text().to(),
        parcel.text().subject(),
        parcel.text().body(),
        clock.instant(),
        parcel.messageId(),
        parcel.answers());
  }
}
