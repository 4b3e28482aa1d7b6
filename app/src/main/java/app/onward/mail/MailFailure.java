package app.onward.mail;

import java.util.Locale;

/**
 * Why mail cannot be read on: a mail server hands out no more, or it cannot be kept.
 *
 * @param words what the server said, on one line; empty where it said nothing
 */
public record MailFailure(Reason reason, String words) {
  private static final int LONGEST = 200;

  /** Shown through the message key {@link MailFailure#messageKey()}. */
  public enum Reason {
    WRONG_PASSWORD,
    HOST_NOT_FOUND,
    /** A private network that nobody allowed. */
    FORBIDDEN_PLACE,
    /** Nobody answers at that port. */
    NOT_REACHED,
    CERTIFICATE_UNKNOWN,
    CERTIFICATE_OTHER_NAME,
    /** It does not encrypt, or not in this way. */
    NO_TLS,
    /** It said no. */
    REFUSED,
    /** It does not take mail for that address. */
    RECIPIENT_REFUSED,
    /** It said not now. */
    BUSY,
    TOO_SLOW,
    /** The connection broke in the middle. */
    DROPPED,
    ACCOUNT_GONE,
    /** Not the server's doing: nothing could be kept. */
    DISK_FULL;

    /** Whether trying again in a while is worth it, without anybody changing anything. */
    public boolean passing() {
      return this == BUSY || this == TOO_SLOW || this == DROPPED || this == DISK_FULL;
    }

    /** Whether the way to the server may be what failed. */
    public boolean ofTheNetwork() {
      return passing() || this == HOST_NOT_FOUND || this == NOT_REACHED;
    }
  }

  public MailFailure {
    String line = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    words = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }

  public static MailFailure of(Reason reason) {
    return new MailFailure(reason, "");
  }

  /** The key of the sentence that tells a person what to do; its argument are the words. */
  public String messageKey() {
    return "mail.server." + word();
  }

  /** The same where it was about sending. */
  public String sendingKey() {
    return "mail.sending." + word();
  }

  private String word() {
    return reason.name().toLowerCase(Locale.ROOT);
  }
}
