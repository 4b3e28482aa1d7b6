package app.onward.mail;

/** The Content-Length field that mboxcl2 writes. */
final class ContentLength {

  private static final String NAME = "content-length:";

  private ContentLength() {}

  /** The stated length of the body; -1 when the header states none. */
  static long in(Window window, int headerEnd) {
    int line = 0;
    while (line < headerEnd) {
      int next = window.lineEnd(line, headerEnd - line);
      byte first = window.at(line);
      if ((first == 'C' || first == 'c') && next - line < 60) {
        String field = window.text(line, next);
        if (field.regionMatches(true, 0, NAME, 0, NAME.length())) {
          return number(field.substring(NAME.length()).strip());
        }
      }
      line = next;
    }
    return -1;
  }

  private static long number(String digits) {
    boolean plain = !digits.isEmpty() && digits.length() < 12;
    return plain && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Long.parseLong(digits)
        : -1;
  }
}
