package app.onward.mail.smtp;

import app.onward.mail.MailFailure;
import app.onward.mail.MailFailure.Reason;
import app.onward.mail.MailServerException;
import app.onward.mail.imap.ServerFailures;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Tells from what the library throws why a mail did not leave. */
final class SmtpFailures {
  private static final int FOR_GOOD = 500;

  private SmtpFailures() {}

  static MailServerException of(MessagingException failure) {
    for (Throwable at = failure;
        at instanceof MessagingException each;
        at = each.getNextException()) {
      Reason reason =
          switch (each) {
            case SMTPAddressFailedException to ->
                refused(to.getReturnCode(), Reason.RECIPIENT_REFUSED);
            case SMTPSenderFailedException from -> refused(from.getReturnCode(), Reason.REFUSED);
            case SMTPSendFailedException mail
                when mail.getNextException() == null && mail.getReturnCode() > 0 ->
                refused(mail.getReturnCode(), Reason.REFUSED);
            default -> null;
          };
      if (reason != null) {
        var told = new MailFailure(reason, String.valueOf(each.getMessage()));
        return new MailServerException(told, failure);
      }
    }
    return ServerFailures.of(failure);
  }

  private static Reason refused(int code, Reason forGood) {
    return code < FOR_GOOD ? Reason.BUSY : forGood;
  }
}
