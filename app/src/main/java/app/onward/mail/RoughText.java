package app.onward.mail;

import java.util.Locale;
import java.util.Set;

/**
 * What HTML says, without its tags and as quick as it can be walked through. Good for looking at
 * its words and for nothing else: {@link HtmlText} is what a person reads.
 */
final class RoughText {
  private static final Set<String> UNSEEN = Set.of("script", "style");
  private static final int LONGEST_REFERENCE = 9;
  private static final String ACCENTS = "|uml|acute|grave|circ|cedil|tilde|ring|";
  private static final int LONGEST_NAME = 8;
  private static final int SOFT_HYPHEN = 0xAD;

  private final String html;
  private final StringBuilder out;

  private RoughText(String html) {
    this.html = html;
    this.out = new StringBuilder(html.length() / 2);
  }

  static String of(String html) {
    RoughText text = new RoughText(html);
    text.read();
    return text.out.toString();
  }

  private void read() {
    int at = 0;
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '<') {
        at = tag(at);
      } else if (c == '&') {
        at = reference(at);
      } else {
        int end = plainEnd(at);
        out.append(html, at, end);
        at = end;
      }
    }
  }

  private int plainEnd(int from) {
    int end = from + 1;
    while (end < html.length() && html.charAt(end) != '<' && html.charAt(end) != '&') {
      end++;
    }
    return end;
  }

  /** Passes over a tag, a remark or what no reader sees; only marks of style part no words. */
  private int tag(int at) {
    if (html.startsWith("<!--", at)) {
      return after(html.indexOf("-->", at + 4), 3);
    }
    String name = name(at + 1);
    if (name.isEmpty() && (at + 1 == html.length() || "/!?".indexOf(html.charAt(at + 1)) < 0)) {
      out.append('<');
      return at + 1;
    }
    out.append(name.length() == 1 && !name.equals("p") || name.equals("span") ? "" : " ");
    int end = after(html.indexOf('>', at), 1);
    boolean opens = !html.startsWith("</", at);
    return opens && UNSEEN.contains(name) ? closing(name, end) : end;
  }

  private int closing(String name, int from) {
    for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
      if (html.regionMatches(true, at + 2, name, 0, name.length())) {
        return at;
      }
    }
    return html.length();
  }

  private int after(int found, int length) {
    return found < 0 ? html.length() : found + length;
  }

  /** The name of a tag in lower case, as far as it matters; of a closing tag as well. */
  private String name(int from) {
    int start = from < html.length() && html.charAt(from) == '/' ? from + 1 : from;
    int end = start;
    while (end < html.length() && end - start < LONGEST_NAME && isLetter(html.charAt(end))) {
      end++;
    }
    return html.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** A letter with its accent stands for the letter; of others only the numbers count. */
  private int reference(int at) {
    int end = referenceEnd(at);
    if (end <= at + 1) {
      out.append('&');
      return at + 1;
    }
    String name = html.substring(at + 1, end);
    if (name.charAt(0) == '#') {
      number(name);
    } else if (ACCENTS.contains("|" + name.substring(1) + "|")) {
      out.append(name.charAt(0));
    } else {
      out.append(
          switch (name) {
            case "szlig" -> "ss";
            case "shy", "zwnj", "zwj" -> "";
            default -> " ";
          });
    }
    return end + 1;
  }

  private int referenceEnd(int at) {
    for (int i = at; i < Math.min(html.length(), at + LONGEST_REFERENCE); i++) {
      if (html.charAt(i) == ';') {
        return i;
      }
    }
    return -1;
  }

  private void number(String name) {
    boolean hex = name.length() > 1 && (name.charAt(1) | 0x20) == 'x';
    try {
      int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      if (Character.isBmpCodePoint(code) && code != SOFT_HYPHEN) {
        out.append((char) code);
      }
    } catch (NumberFormatException _) {
      out.append(' ');
    }
  }
}
