package app.onward.mail.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Knows whether the end of a mail was handed over without an answer to it. */
final class WatchedTransport extends SMTPTransport {
  private static final int FIRST_REFUSAL = 400;

  private boolean unanswered;

  WatchedTransport(Session session) {
    super(session, null);
  }

  boolean unanswered() {
    return unanswered;
  }

  @Override
  protected void finishData() throws IOException, MessagingException {
    unanswered = true;
    try {
      super.finishData();
      unanswered = false;
    } catch (SMTPSendFailedException refused) {
      unanswered = refused.getReturnCode() < FIRST_REFUSAL;
      throw refused;
    }
  }
}
