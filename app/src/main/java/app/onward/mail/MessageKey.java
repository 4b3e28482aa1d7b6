package app.onward.mail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What makes two copies of a mail the same mail: its Message-ID, or failing that From, Date and
 * clean text.
 *
 * @param value begins with "id:" or "sha256:"
 */
public record MessageKey(String value) {

  public static MessageKey of(MailMessage message) {
    return message.messageId() != null
        ? new MessageKey("id:" + message.messageId())
        : new MessageKey("sha256:" + sha256(identity(message)));
  }

  /**
   * Of a mail that has a Message-ID.
   *
   * @throws IllegalArgumentException if it has none
   */
  public static MessageKey of(OpenMail opened) {
    String id = opened.messageId();
    if (id == null) {
      throw new IllegalArgumentException("No Message-ID: " + opened.subject());
    }
    return new MessageKey("id:" + id);
  }

  private static String identity(MailMessage message) {
    return String.join(
        "\0",
        message.headers().first("From").orElse(""),
        message.headers().first("Date").orElse(""),
        lines(message.text()));
  }

  /** In an order of their own, so that it does not matter in which part of the text a line is. */
  static String lines(CleanText text) {
    return Stream.of(text.body(), text.quoted(), text.signature())
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
