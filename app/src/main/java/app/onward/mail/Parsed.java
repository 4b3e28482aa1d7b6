package app.onward.mail;

/** What came of reading one message. */
public sealed interface Parsed {

  record Ok(MailMessage message) implements Parsed {}

  /**
   * It could not be read.
   *
   * @param detail for the log: which limit, which field
   */
  record Unreadable(SkipReason reason, String detail) implements Parsed {}
}
