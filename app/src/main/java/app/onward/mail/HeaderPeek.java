package app.onward.mail;

import java.util.List;

/**
 * A first look at a message, many times cheaper than reading it: which mail is this?
 *
 * @param messageId without angle brackets; empty when absent
 * @param from the From field, decoded; empty when absent
 * @param subject the Subject field, decoded; empty when absent
 * @param date the Date field as written; empty when absent
 */
public record HeaderPeek(String messageId, String from, String subject, String date) {

  public static final HeaderPeek NONE = new HeaderPeek("", "", "", "");

  /** Looks at the header of a message, which may be cut short. */
  public static HeaderPeek of(byte[] message) {
    List<Headers.Field> fields = HeaderBlock.fields(message);
    return new HeaderPeek(
        MessageIds.first(value(fields, "message-id")),
        value(fields, "from"),
        value(fields, "subject"),
        value(fields, "date"));
  }

  private static String value(List<Headers.Field> fields, String name) {
    for (Headers.Field field : fields) {
      if (field.name().equalsIgnoreCase(name)) {
        return EncodedWords.decodeRaw(HeaderBlock.unfold(field.value()));
      }
    }
    return "";
  }
}
