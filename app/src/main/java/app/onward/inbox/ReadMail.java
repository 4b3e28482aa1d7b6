package app.onward.inbox;

import app.onward.mail.MailMessage;
import app.onward.mail.RawMessage;
import app.onward.mail.SkipReason;

/** A message that was parsed and not yet judged. */
record ReadMail(RawMessage raw, MailMessage mail) {

  ImportSkip unreadable() {
    return JudgeMail.skipped(raw, SkipReason.MALFORMED);
  }
}
