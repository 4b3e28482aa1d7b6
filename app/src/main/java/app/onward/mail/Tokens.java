package app.onward.mail;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes what logs a person in with one click from any text: URL parameters such as {@code
 * otpToken=}, tokens in the path of a sign-in or unsubscribe link, and signed web tokens.
 *
 * <p>Parameters may be percent-encoded inside a redirect, or written with HTML references. A
 * parameter that only names a template or campaign, such as {@code lipi=} and {@code trk=}, stays.
 */
final class Tokens {

  static final String REMOVED = "removed";

  private static final List<String> EQUALS = List.of("%3d", "%253d", "&#61;", "&#x3d;", "&equals;");
  private static final List<String> TELLING =
      List.of(
          "token",
          "midsig",
          "jwt",
          "magic",
          "passcode",
          "secret",
          "authkey",
          "authcode",
          "accesskey",
          "apikey",
          "loginkey",
          "loginhash",
          "sessionid",
          "sessionkey",
          "onetime",
          "hmac",
          "signature",
          "securitycode",
          "credential");
  private static final Set<String> EXACT = Set.of("otp", "otc", "sig", "auth", "tok", "pin", "sso");
  private static final Set<String> WHEN_LONG = Set.of("key", "code", "sid", "hash", "login", "t");
  private static final int SHORT = 4;
  private static final int LONG = 20;
  private static final int NEVER = Integer.MAX_VALUE;

  private static final Pattern IN_PATH =
      Pattern.compile(
          "(?i)(/(?:magic(?:[-_]?links?)?|(?:log|sign)[-_]?in|unsub(?:scribe)?|opt[-_]?out"
              + "|one[-_]?click|(?:reset[-_]?)?password|password[-_]?reset|verify(?:[-_]?email)?"
              + "|confirm(?:[-_]?email)?|activate|auth|sso|token)/)"
              + "(?=[^/?#\\s\"'<>]{0,200}\\d)[\\w.~=%+-]{16,}");

  /** The first letters of what {@link #IN_PATH} knows. */
  private static final String BEGINNINGS = "mlsuorpvcatMLSUORPVCAT";

  private static final Pattern SIGNED = Pattern.compile("eyJ[\\w-]{8,}\\.[\\w-]{8,}\\.[\\w-]{4,}");

  private Tokens() {}

  static String remove(String text) {
    String cleared = parameters(text);
    cleared = cleared.contains("//") ? paths(cleared) : cleared;
    return cleared.contains("eyJ") ? SIGNED.matcher(cleared).replaceAll(REMOVED) : cleared;
  }

  /**
   * Looks closer only where a slash and a telling letter stand, which is quicker than to search.
   */
  private static String paths(String text) {
    Matcher path = IN_PATH.matcher(text);
    StringBuilder out = null;
    int copied = 0;
    for (int at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
      boolean telling = at + 1 < text.length() && BEGINNINGS.indexOf(text.charAt(at + 1)) >= 0;
      if (telling && path.region(at, text.length()).lookingAt()) {
        out = out == null ? new StringBuilder(text.length()) : out;
        out.append(text, copied, path.end(1)).append(REMOVED);
        copied = path.end();
        at = copied - 1;
      }
    }
    return out == null ? text : out.append(text, copied, text.length()).toString();
  }

  private static String parameters(String text) {
    StringBuilder out = null;
    int copied = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int width = c == '=' ? 1 : c == '%' || c == '&' ? encodedEquals(text, i) : 0;
      if (width == 0) {
        continue;
      }
      int from = i + width;
      int shortest = shortestTelling(text, i);
      // The end is looked for only behind a telling name, or a page of equals signs takes for ever.
      int to = shortest == NEVER ? from : valueEnd(text, from, c == '%');
      if (to > from && to - from >= shortest && !text.startsWith(REMOVED, from)) {
        out = out == null ? new StringBuilder(text.length()) : out;
        out.append(text, copied, from).append(REMOVED);
        copied = to;
        i = to - 1;
      } else {
        i = from - 1;
      }
    }
    return out == null ? text : out.append(text, copied, text.length()).toString();
  }

  private static int encodedEquals(String text, int at) {
    for (String equals : EQUALS) {
      if (text.regionMatches(true, at, equals, 0, equals.length())) {
        return equals.length();
      }
    }
    return 0;
  }

  private static int valueEnd(String text, int from, boolean encoded) {
    int i = from;
    while (i < text.length() && "&;\"'<>()[]{}|`#,\\".indexOf(text.charAt(i)) < 0) {
      char c = text.charAt(i);
      boolean nextParameter =
          c == '%' && encoded && (text.startsWith("26", i + 1) || text.startsWith("2526", i + 1));
      if (c <= ' ' || nextParameter) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** How long the value must be at least for the parameter whose name ends here to log in. */
  private static int shortestTelling(String text, int end) {
    int start = end;
    while (start > 0 && end - start < 48 && isNamePart(text.charAt(start - 1))) {
      start--;
    }
    boolean escaped = start > 0 && text.charAt(start - 1) == '%';
    boolean parameter = start > 0 && "?&;#/".indexOf(text.charAt(start - 1)) >= 0;
    String name = name(text, start, end, escaped);
    if (name.equals("otptoken") || name.equals("midsig") || name.equals("midtoken")) {
      return 1;
    }
    if (!parameter && !escaped) {
      return NEVER;
    }
    if (EXACT.contains(name) || TELLING.stream().anyMatch(name::contains)) {
      return SHORT;
    }
    return WHEN_LONG.contains(name) ? LONG : NEVER;
  }

  /** The name in lower case without dots and dashes, and without an escape before it. */
  private static String name(String text, int start, int end, boolean escaped) {
    StringBuilder name = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != '_' && c != '-' && c != '.') {
        name.append(Character.toLowerCase(c));
      }
    }
    String plain = name.toString();
    return escaped ? plain.replaceFirst("^(?:25)*(?:3f|26|23|2f)", "") : plain;
  }

  private static boolean isNamePart(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '_'
        || c == '-'
        || c == '.';
  }
}
