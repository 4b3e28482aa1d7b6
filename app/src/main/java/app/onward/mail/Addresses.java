package app.onward.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads address lists (RFC 5322, 3.4), forgiving: groups, comments, bare names, bad quoting. */
final class Addresses {

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
  private static final Pattern AROUND_SIGNS = Pattern.compile("\\s*([.@])\\s*");

  private final String text;
  private int at;

  private Addresses(String text) {
    this.text = text;
  }

  /** The addresses of a field's value that is unfolded but not yet decoded. */
  static List<MailAddress> in(String value) {
    return new Addresses(value).all();
  }

  /** The addresses of a field's value as it lay in the message, one byte a character. */
  static List<MailAddress> inRaw(String latin1) {
    return in(Charsets.decode(latin1.getBytes(StandardCharsets.ISO_8859_1), "utf-8"));
  }

  private List<MailAddress> all() {
    List<MailAddress> found = new ArrayList<>();
    while (at < text.length()) {
      MailAddress next = one();
      if (!next.equals(MailAddress.NONE)) {
        found.add(next);
      }
    }
    return found;
  }

  private MailAddress one() {
    StringBuilder words = new StringBuilder();
    StringBuilder comment = new StringBuilder();
    String angle = "";
    while (at < text.length()) {
      char c = text.charAt(at++);
      switch (c) {
        case '"' -> words.append(quoted());
        case '(' -> comment.append(comment());
        case '<' -> angle = angle();
        case ':' -> {
          if (isWhole(words.toString())) {
            words.setLength(0); // a group's name
          } else {
            words.append(c);
          }
        }
        case ',', ';' -> {
          return address(words, comment, angle);
        }
        default -> words.append(c);
      }
    }
    return address(words, comment, angle);
  }

  /** Whether it is a name, and not the beginning of an address or of an encoded word. */
  private static boolean isWhole(String words) {
    boolean encoded = words.contains("=?");
    return encoded ? words.stripTrailing().endsWith("?=") : !words.contains("@");
  }

  private static MailAddress address(CharSequence words, CharSequence comment, String angle) {
    String name = words.toString().strip();
    if (!angle.isEmpty()) {
      return new MailAddress(plain(name.isEmpty() ? comment.toString() : name), angle);
    }
    if (name.indexOf('@') > 0 && name.indexOf(' ') < 0) {
      return new MailAddress(plain(comment.toString()), name);
    }
    int at = name.lastIndexOf('@');
    int space = name.lastIndexOf(' ');
    if (at > space && space > 0) { // Name name@host, without brackets
      return new MailAddress(plain(name.substring(0, space)), name.substring(space + 1));
    }
    return name.isEmpty() ? MailAddress.NONE : new MailAddress(plain(name), "");
  }

  private static String plain(String name) {
    String decoded = SPACES.matcher(EncodedWords.decode(name)).replaceAll(" ").strip();
    boolean wrapped =
        decoded.length() > 1
            && (decoded.startsWith("'") && decoded.endsWith("'")
                || decoded.startsWith("\"") && decoded.endsWith("\""));
    return wrapped ? decoded.substring(1, decoded.length() - 1).strip() : decoded;
  }

  private String quoted() {
    StringBuilder out = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '"') {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        at++;
      }
      out.append(text.charAt(at++));
    }
    at++;
    return out.toString();
  }

  private String comment() {
    StringBuilder out = new StringBuilder();
    for (int depth = 1; at < text.length() && depth > 0; at++) {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        out.append(text.charAt(++at));
        continue;
      }
      char c = text.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      out.append(depth > 0 ? String.valueOf(c) : "");
    }
    return out.toString();
  }

  private String angle() {
    int end = text.indexOf('>', at);
    int stop = end < 0 ? text.length() : end;
    String inside = text.substring(at, stop);
    if (inside.indexOf('(') >= 0) {
      inside = COMMENT.matcher(inside).replaceAll("");
    }
    inside = AROUND_SIGNS.matcher(inside.strip()).replaceAll("$1");
    at = Math.min(stop + 1, text.length());
    return inside.startsWith("@") ? inside.substring(inside.indexOf(':') + 1) : inside;
  }
}
