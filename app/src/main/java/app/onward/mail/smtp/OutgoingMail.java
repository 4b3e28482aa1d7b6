package app.onward.mail.smtp;

import app.onward.mail.MailAddress;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A mail that leaves: plain text, to one address. No line of it can become a header.
 *
 * @param messageId without angle brackets, as all ids
 * @param answers the mails before it in the thread, oldest first; empty where it answers none
 */
public record OutgoingMail(
    MailAddress from,
    String to,
    String subject,
    String body,
    Instant date,
    String messageId,
    List<String> answers) {
  private static final String ADDRESS = "[^\\s@<>,;\"()\\p{Cntrl}]+@[^\\s@<>,;\"()\\p{Cntrl}]+";
  private static final String ID = "[^\\s<>\\p{Cntrl}]{1,900}";

  /**
   * @throws IllegalArgumentException if an address or id is none, or a line breaks
   */
  public OutgoingMail {
    answers = List.copyOf(answers);
    if (!isAddress(from.address()) || !isAddress(to)) {
      throw new IllegalArgumentException("no mail goes from '" + from + "' to '" + to + "'");
    }
    if (Stream.of(from.name(), subject).anyMatch(line -> line.matches("(?s).*\\p{Cntrl}.*"))) {
      throw new IllegalArgumentException("a line of a header breaks in '" + subject + "'");
    }
    if (!Stream.concat(Stream.of(messageId), answers.stream()).allMatch(id -> id.matches(ID))) {
      throw new IllegalArgumentException("no mail is known by '" + messageId + "', " + answers);
    }
  }

  /** Whether mail can be handed over for it: one address and nothing beside it. */
  public static boolean isAddress(String text) {
    return text.length() <= 254 && text.matches(ADDRESS);
  }
}
