package app.onward.mail;

/**
 * What a person would read of a message, in parts.
 *
 * <p>Paragraphs are parted by an empty line, list items begin with a bullet or number. Login
 * tokens, hidden text and padding are gone. A forwarded message is content and stays in the body.
 *
 * @param body what the sender wrote
 * @param quoted the history below it, with its attribution line; empty when there is none
 * @param signature the sender's signature; empty when none was recognised
 */
public record CleanText(String body, String quoted, String signature) {

  public static final CleanText EMPTY = new CleanText("", "", "");
}
