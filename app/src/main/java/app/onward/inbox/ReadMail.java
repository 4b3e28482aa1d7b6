package app.onward.inbox;

import app.onward.mail.MailMessage;
import app.onward.mail.OpenMail;
import app.onward.mail.RawMessage;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A message that was opened and not yet judged.
 *
 * @param keyHash keyed hash of what makes it this message
 * @param mail null where it was ordinary at a glance, so that nobody read on
 */
record ReadMail(RawMessage raw, OpenMail opened, String keyHash, @Nullable MailMessage mail) {

  /** The address it comes from, in lower case. */
  String sender() {
    return opened.from().address().toLowerCase(Locale.ROOT);
  }
}
