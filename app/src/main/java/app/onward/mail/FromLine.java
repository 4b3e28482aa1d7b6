package app.onward.mail;

import java.util.regex.Pattern;

/**
 * Tells the line that parts two messages of an mbox from a sentence that begins with "From ".
 *
 * <p>A separator names a sender and a date, and a header field follows it. Some programs leave out
 * the date or the empty line before it, so two of the three signs are asked for.
 */
final class FromLine {

  private static final int LONGEST = 1_000;
  private static final Pattern DATED =
      Pattern.compile(
          "From .*\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\b.*"
              + "\\b\\d{1,2}:\\d\\d\\b.*|From .*\\b\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d.*");
  private static final Pattern UNDATED = Pattern.compile("From (?:\\S+@\\S+|-|MAILER-DAEMON)\\s*");

  private FromLine() {}

  /** Whether a separator stands at a line's beginning. */
  static boolean at(Window window, int index, boolean blankBefore) {
    window.has(index + 5);
    if (!window.startsWithFrom(index)) {
      return false;
    }
    int next = window.lineEnd(index, LONGEST);
    if (next - index >= LONGEST) {
      return false;
    }
    String line = window.text(index, next).stripTrailing();
    boolean timed = line.indexOf(':') > 0; // few sentences are, and the rest need no closer look
    if (!timed && !blankBefore) {
      return false;
    }
    boolean headerFollows = !window.has(next) || fieldAt(window, next);
    if (timed && DATED.matcher(line).matches()) {
      return headerFollows || (blankBefore && blankAt(window, next));
    }
    return blankBefore && headerFollows && window.has(next) && UNDATED.matcher(line).matches();
  }

  /** Whether a header field begins here, or a quoted separator such as some servers put there. */
  static boolean fieldAt(Window window, int index) {
    if (window.has(index + 6) && window.at(index) == '>' && window.startsWithFrom(index + 1)) {
      return true;
    }
    int i = index;
    while (window.has(i) && i - index < 100 && window.at(i) > ' ' && window.at(i) != ':') {
      i++;
    }
    return i > index && window.has(i) && window.at(i) == ':';
  }

  static boolean blankAt(Window window, int index) {
    if (!window.has(index)) {
      return true;
    }
    return window.at(index) == '\n'
        || (window.at(index) == '\r' && window.has(index + 1) && window.at(index + 1) == '\n');
  }
}
