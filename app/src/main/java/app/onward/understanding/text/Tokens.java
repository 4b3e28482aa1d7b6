package app.onward.understanding.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a line into words and signs, so that what stands between them can be cut out as written. */
public final class Tokens {
  private static final Set<String> ELIDED =
      Set.of(
          "l", "d", "qu", "s", "n", "c", "j", "m", "t", "dell", "all", "nell", "dall", "sull", "un",
          "jusqu", "lorsqu", "presqu", "quell", "quest");
  private static final String JOINERS = ".'’&+-·_@*:";

  private Tokens() {}

  /**
   * A word keeps the signs within it ("AT&T", "Back-End", "C++"); a blank ("[NAME]") is one. What
   * is nothing once folded, as a mark without a letter, is none.
   */
  public static List<Token> of(String line) {
    List<Token> tokens = new ArrayList<>();
    int end = 0;
    for (int start = 0; start < line.length(); start = end) {
      while (start < line.length() && isSpace(line.charAt(start))) {
        start++;
      }
      if (start == line.length()) {
        break;
      }
      int last = end;
      end = end(line, start);
      String text = line.substring(start, end);
      String folded = Words.folded(text.replace('’', '\''));
      if (!folded.isEmpty()) {
        tokens.add(new Token(text, folded, start, end, start == last));
      }
    }
    return tokens;
  }

  private static boolean isSpace(char sign) {
    int type = Character.getType(sign);
    return Character.isWhitespace(sign)
        || Character.isSpaceChar(sign)
        || type == Character.FORMAT
        || type == Character.NON_SPACING_MARK;
  }

  private static int end(String line, int start) {
    if (line.charAt(start) == '[') {
      int close = line.indexOf(']', start);
      return isBlank(line, start, close) ? close + 1 : start + 1;
    }
    int end = start;
    while (end < line.length() && isWithin(line, start, end)) {
      end++;
      if (isElision(line, start, end)) {
        return end;
      }
    }
    while (end > start && end < line.length() && isAffix(line, start, end)) {
      end++;
    }
    return Math.max(end, start + Character.charCount(line.codePointAt(start)));
  }

  private static boolean isBlank(String line, int open, int close) {
    return close > open + 1
        && close - open < 30
        && line.substring(open + 1, close)
            .chars()
            .allMatch(sign -> Character.isUpperCase(sign) || sign == '_' || sign == ' ');
  }

  private static boolean isWithin(String line, int start, int at) {
    return isLetter(line, at)
        || at > start
            && JOINERS.indexOf(line.charAt(at)) >= 0
            && isLetter(line, at + 1)
            && !beginsAnew(line, start, at);
  }

  /** "Thanks.We" and "Position:Buyer" are two words; "E.ON" and "Mitarbeiter:in" are one. */
  private static boolean beginsAnew(String line, int start, int at) {
    char sign = line.charAt(at);
    return (sign == ':' || sign == '*' || sign == '.' && at - start > 3)
        && Character.isUpperCase(line.charAt(at + 1));
  }

  private static boolean isLetter(String line, int at) {
    return at < line.length()
        && (Character.isLetterOrDigit(line.charAt(at))
            || Character.getType(line.charAt(at)) == Character.NON_SPACING_MARK);
  }

  private static boolean isElision(String line, int start, int end) {
    char last = line.charAt(end - 1);
    return (last == '\'' || last == '’')
        && ELIDED.contains(Words.folded(line.substring(start, end - 1)));
  }

  /** The plus of "C++" and "12+", the sharp of "C#". */
  private static boolean isAffix(String line, int start, int at) {
    char sign = line.charAt(at);
    return (sign == '+' || sign == '#') && at - start <= 3;
  }
}
