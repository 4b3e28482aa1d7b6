package app.onward.mail.imap;

/** Mails of a line or of many. */
final class PlainMails {
  private PlainMails() {}

  /** Says its subject. */
  static String of(String subject) {
    return "From: a@b.example\nSubject: "
        + subject.substring(0, Math.min(60, subject.length()))
        + "\nDate: Tue, 1 Sep 2026 09:20:00 +0200\n\n"
        + subject
        + "\n";
  }

  /** Of at least so many bytes. */
  static String of(String subject, int bytes) {
    return of(subject) + "A line of so many letters.\n".repeat(bytes / 27 + 1);
  }
}
