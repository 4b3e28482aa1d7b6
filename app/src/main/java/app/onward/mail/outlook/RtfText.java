package app.onward.mail.outlook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reads RTF: the HTML that Outlook wrapped in it (MS-OXRTFEX), or else the words it shows.
 *
 * <p>Nothing is kept of how they look; RTF that ends early is read as far as it goes.
 */
final class RtfText {
  private static final int DEEPEST = 500;
  private static final Set<String> UNSEEN =
      Set.of("colortbl", "stylesheet", "info", "pict", "object", "header", "footer", "filetbl");
  private static final Map<String, String> CHARACTERS =
      Map.of(
          "tab",
          "\t",
          "lquote",
          "‘",
          "rquote",
          "’",
          "ldblquote",
          "“",
          "rdblquote",
          "”",
          "bullet",
          "•",
          "endash",
          "–",
          "emdash",
          "—");

  /** What holds until the group ends. */
  private record Group(boolean unseen, boolean fonts, boolean wrapping, boolean tag, int skip) {
    Group asUnseen() {
      return new Group(true, fonts, wrapping, tag, skip);
    }

    Group asFonts() {
      return new Group(unseen, true, wrapping, tag, skip);
    }

    Group asWrapping(boolean now) {
      return new Group(unseen, fonts, now, tag, skip);
    }

    Group asTag() {
      return new Group(unseen, fonts, wrapping, true, skip);
    }

    Group skipping(int characters) {
      return new Group(unseen, fonts, wrapping, tag, characters);
    }

    boolean shows() {
      return !unseen && !fonts && !wrapping;
    }
  }

  private final String rtf;
  private final StringBuilder out = new StringBuilder();
  private final ByteArrayOutputStream encoded = new ByteArrayOutputStream();
  private final Deque<Group> outer = new ArrayDeque<>();
  private final Map<Integer, Charset> fonts = new HashMap<>();
  private Group group = new Group(false, false, false, false, 1);
  private Charset document = CodePages.charset();
  private Charset current = document;
  private boolean html;
  private boolean optional;
  private int font;
  private int skipped;
  private int at;

  private RtfText(String rtf) {
    this.rtf = rtf;
  }

  /** What was read; {@code html} tells whether it is HTML. */
  record Read(String text, boolean html) {}

  /** Reads a text that has one byte a character. */
  static Read of(String rtf) {
    RtfText text = new RtfText(rtf);
    text.read();
    text.decode();
    return new Read(text.out.toString(), text.html);
  }

  private void read() {
    while (at < rtf.length()) {
      char c = rtf.charAt(at++);
      switch (c) {
        case '{' -> {
          decode();
          if (outer.size() == DEEPEST) {
            return;
          }
          outer.push(group);
        }
        case '}' -> {
          decode();
          if (outer.isEmpty()) {
            return;
          }
          group = outer.pop();
        }
        case '\\' -> control();
        case '\r', '\n' -> {} // only folds the file
        default -> plain(String.valueOf(c));
      }
    }
  }

  private void control() {
    if (at == rtf.length()) {
      return;
    }
    char c = rtf.charAt(at);
    if (isLetter(c)) {
      word();
      return;
    }
    at++;
    switch (c) {
      case '\'' -> hex();
      case '*' -> optional = true;
      case '~' -> show("\u00a0");
      case '\r', '\n' -> show("\n");
      case '{', '}', '\\' -> plain(String.valueOf(c));
      default -> {} // where a word may be broken
    }
  }

  private void word() {
    int begin = at;
    while (at < rtf.length() && isLetter(rtf.charAt(at)) && at - begin < 32) {
      at++;
    }
    String name = rtf.substring(begin, at);
    int digits = at;
    if (at < rtf.length() && rtf.charAt(at) == '-') {
      at++;
    }
    while (at < rtf.length() && Character.digit(rtf.charAt(at), 10) >= 0 && at - digits < 10) {
      at++;
    }
    String number = rtf.substring(digits, at);
    if (at < rtf.length() && rtf.charAt(at) == ' ') {
      at++;
    }
    boolean stated = !number.isEmpty() && !number.equals("-");
    word(name, stated ? (int) Long.parseLong(number) : 1, stated);
  }

  private void word(String name, int number, boolean stated) {
    boolean first = optional;
    optional = false;
    switch (name) {
      case "fromhtml" -> html = true;
      case "htmlrtf" -> group = group.asWrapping(number != 0);
      case "htmltag" -> group = group.asTag();
      case "fonttbl" -> group = group.asFonts();
      case "ansicpg" -> {
        document = CodePages.charset(number);
        current = document;
      }
      case "f" -> font(number);
      case "fcharset" -> fonts.put(font, CodePages.ofFont(number, document));
      case "plain" -> current = document;
      case "uc" -> group = group.skipping(Math.clamp(number, 0, 8));
      case "u" -> {
        if (stated) {
          show(String.valueOf((char) number));
          skipped = group.skip();
        }
      }
      case "bin" -> at = Math.min(rtf.length(), at + Math.max(0, stated ? number : 0));
      case "par", "line" -> show("\n");
      default -> {
        if (first || UNSEEN.contains(name)) {
          group = group.asUnseen();
        } else if (CHARACTERS.containsKey(name)) {
          show(CHARACTERS.get(name));
        }
      }
    }
  }

  private void font(int number) {
    decode();
    font = number;
    if (!group.fonts()) {
      current = fonts.getOrDefault(number, document);
    }
  }

  private void hex() {
    String digits = rtf.substring(at, Math.min(rtf.length(), at + 2));
    at += digits.length();
    if (!digits.matches("[0-9a-fA-F]{2}") || skip() || !group.shows()) {
      return;
    }
    encoded.write(Integer.parseInt(digits, 16));
  }

  private void plain(String character) {
    if (!skip()) {
      boolean markup = html && !group.tag() && (character.equals("<") || character.equals("&"));
      show(markup ? "&#" + (int) character.charAt(0) + ";" : character);
    }
  }

  /** Whether this character only stands for the one before it, for readers without Unicode. */
  private boolean skip() {
    if (skipped == 0) {
      return false;
    }
    skipped--;
    return true;
  }

  private void show(String text) {
    decode();
    if (group.shows()) {
      out.append(text);
    }
  }

  private void decode() {
    if (encoded.size() > 0) {
      out.append(encoded.toString(group.tag() ? document : current));
      encoded.reset();
    }
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
