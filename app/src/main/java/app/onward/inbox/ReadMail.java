package app.onward.inbox;

import app.onward.mail.MailMessage;
import app.onward.mail.RawMessage;
import java.util.Locale;

/** A message that was parsed and not yet judged. */
record ReadMail(RawMessage raw, MailMessage mail) {

  /** The address it comes from, in lower case. */
  String sender() {
    return mail.from().address().toLowerCase(Locale.ROOT);
  }
}
