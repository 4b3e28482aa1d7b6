package app.onward.mail.imap;

/** How a connection is encrypted; one that is not does not exist. */
public enum Encryption {
  /** From the first byte on; usually port 993, or 465 for sending. */
  TLS,
  /**
   * Begun with a command, before anything is said that matters; usually port 143, or 587 for
   * sending.
   */
  STARTTLS
}
