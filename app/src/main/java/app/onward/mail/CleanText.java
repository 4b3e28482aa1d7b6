package app.onward.mail;

import java.util.regex.Pattern;

/**
 * What a person would read of a message, in parts.
 *
 * <p>Paragraphs are parted by an empty line, list items begin with a bullet or number. Login
 * tokens, hidden text and padding are gone. A forwarded message is content and stays in the body.
 *
 * @param body what the sender wrote
 * @param quoted the history below it, with its attribution line; empty when there is none
 * @param signature the sender's signature and small print; empty when none was recognised
 */
public record CleanText(String body, String quoted, String signature) {

  public static final CleanText EMPTY = new CleanText("", "", "");

  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:html|body|div|p|br|table|tr|td|span|a|b|strong|ul|li|h[1-6])\\b[^<>]{0,500}>");
  private static final Pattern BLOCK = Pattern.compile("(?i)<(?:br|p|div|tr|li|table)\\b");
  private static final int TAGS_OF_A_PAGE = 4;

  /** Body and signature: all that is not history. */
  public String own() {
    return signature.isEmpty() ? body : body + "\n\n" + signature;
  }

  /**
   * Cleans a text, which may turn out to be HTML.
   *
   * @param subject tells whether it is a forwarded message
   */
  public static CleanText of(String text, String subject) {
    return ofTagless(withoutTags(text), subject);
  }

  public static CleanText ofHtml(String html, String subject) {
    return ofTagless(HtmlText.of(html), subject);
  }

  static CleanText ofTagless(String text, String subject) {
    return Conversation.part(Tokens.remove(Characters.tidy(text)), subject);
  }

  /** The text itself, or what it shows when it holds HTML after all. */
  static String withoutTags(String text) {
    boolean html =
        text.indexOf('<') >= 0
            && TAG.matcher(text).results().limit(TAGS_OF_A_PAGE).count() == TAGS_OF_A_PAGE;
    return html ? HtmlText.of(keepingLines(text)) : text;
  }

  private static String keepingLines(String text) {
    return BLOCK.matcher(text).find() ? text : text.replace("\n", "<br>");
  }
}
