package app.onward.mail;

import java.util.regex.Pattern;

/** Tidies characters: padding and invisible ones out, one kind of space, one kind of line end. */
final class Characters {

  private static final Pattern LITERAL_BREAK =
      Pattern.compile("(?<![\\w/:])/n(?=/n|[\\s\\p{Lu}\\d]|$)|(?<=[.,!?:;)])/n(?=\\S)");
  private static final Pattern BACKSLASH_BREAK = Pattern.compile("\\\\r\\\\n|\\\\n(?![a-z])");

  private Characters() {}

  static String tidy(String text) {
    return blankLines(literalBreaks(visible(text)));
  }

  /** Leaves out what shows nothing; joiners stay within scripts and pictures that need them. */
  private static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x7f) {
        appendAscii(out, c);
      } else if (isJoiner(c)) {
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        if (!out.isEmpty() && joins(out.charAt(out.length() - 1)) && joins(next)) {
          out.append(c);
        }
      } else if (c == '\u2028' || c == '\u2029' || c == '\u0085') {
        out.append('\n');
      } else if (isSpace(c)) {
        out.append(' ');
      } else if (!isPadding(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static void appendAscii(StringBuilder out, char c) {
    if (c >= ' ' || c == '\n') {
      out.append(c);
    } else if (c == '\t' || c == '\f' || c == '\u000b') {
      out.append(' ');
    }
  }

  private static boolean isJoiner(char c) {
    return c == '\u200c' || c == '\u200d';
  }

  private static boolean joins(char c) {
    return c >= '\u0590' && c != '\u3164' && !isSpace(c) && !isPadding(c) && !isJoiner(c);
  }

  private static boolean isSpace(char c) {
    return c == '\u00a0'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000';
  }

  private static boolean isPadding(char c) {
    return c == '\u00ad'
        || c == '\u034f'
        || c == '\u061c'
        || c == '\u115f'
        || c == '\u1160'
        || c == '\u17b4'
        || c == '\u17b5'
        || c == '\u180e'
        || c == '\u200b'
        || c == '\u200e'
        || c == '\u200f'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u206f')
        || c == '\u2800'
        || c == '\u3164'
        || c == '\ufeff'
        || c == '\uffa0'
        || c == '\ufffc'
        || (c >= '\u007f' && c <= '\u009f');
  }

  /** Line breaks that a template wrote out as "/n" or "\n". */
  private static String literalBreaks(String text) {
    String broken = text;
    if (broken.contains("/n")) {
      broken = LITERAL_BREAK.matcher(broken).replaceAll("\n");
    }
    return broken.contains("\\n") ? BACKSLASH_BREAK.matcher(broken).replaceAll("\n") : broken;
  }

  /** No spaces at line ends, no run of them within a line, at most one empty line. */
  private static String blankLines(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int blank = 0;
    for (String line : text.split("\n", -1)) {
      String tidy = spaces(line);
      blank = tidy.isEmpty() ? blank + 1 : 0;
      if (blank <= 1 && !(tidy.isEmpty() && out.isEmpty())) {
        out.append(tidy).append('\n');
      }
    }
    return out.toString().stripTrailing();
  }

  private static boolean isItem(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) >= '0' && line.charAt(i) <= '9') {
      i++;
    }
    return line.startsWith("- ") || (i > 0 && line.startsWith(". ", i));
  }

  private static String spaces(String line) {
    StringBuilder out = new StringBuilder(line.length());
    boolean started = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean doubled = c == ' ' && started && out.charAt(out.length() - 1) == ' ';
      if (!doubled) {
        out.append(c);
      }
      started |= c != ' ';
    }
    String trimmed = out.toString().stripTrailing();
    String bare = trimmed.stripLeading();
    return trimmed.length() - bare.length() <= 8 && isItem(bare) ? trimmed : bare;
  }
}
