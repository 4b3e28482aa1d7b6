package app.onward.mail;

/**
 * A first look at a message: the few header fields that tell a person which mail this is.
 *
 * @param from the From field, decoded; empty when absent
 * @param subject the Subject field, decoded; empty when absent
 * @param date the Date field as written; empty when absent
 */
public record HeaderPeek(String from, String subject, String date) {

  public static final HeaderPeek NONE = new HeaderPeek("", "", "");
}
