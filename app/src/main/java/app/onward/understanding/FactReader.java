package app.onward.understanding;

import app.onward.mail.MailMessage;
import app.onward.understanding.model.Document;

/** Reads facts from a mail that is about a search for work. */
final class FactReader {
  private final Senders senders;

  FactReader(Senders senders) {
    this.senders = senders;
  }

  Facts read(MailMessage mail, Document document, String language) {
    return Facts.NONE;
  }
}
