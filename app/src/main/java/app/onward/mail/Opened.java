package app.onward.mail;

/** What became of opening a message. */
public sealed interface Opened {

  record Ok(OpenMail mail) implements Opened {}

  /**
   * A message that is passed over.
   *
   * @param detail what was found, for the log
   */
  record Unreadable(SkipReason reason, String detail) implements Opened {}
}
