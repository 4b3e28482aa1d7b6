package app.onward.preparation.web;

/**
 * One line of a sheet.
 *
 * @param detail what goes with it, such as the answer to a question; or empty
 * @param cues words that bring an answer back, or empty
 * @param source where it comes from, in a few words
 * @param href where that can be seen
 */
public record SheetLine(String text, String detail, String cues, String source, String href) {
  static SheetLine of(String text, String source, String href) {
    return new SheetLine(text, "", "", source, href);
  }
}
