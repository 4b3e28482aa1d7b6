package app.onward.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables within tables, as deep as somebody could have meant. For each one that is never closed
 * jsoup looks through all before it, so ten thousands of them would take seconds.
 */
final class Nesting {
  private static final int DEEPEST = 60;
  private static final Pattern NESTED =
      Pattern.compile("(?i)<(/?)(?:table|object|applet|marquee|template)\\b");

  private Nesting() {}

  /** What lies deeper becomes a plain box, so that its text stays. */
  static String bounded(String html) {
    Matcher tag = NESTED.matcher(html);
    StringBuilder out = new StringBuilder();
    int kept = 0;
    int depth = 0;
    while (tag.find()) {
      boolean closes = !tag.group(1).isEmpty();
      depth += closes ? 0 : 1;
      if (depth > DEEPEST) {
        out.append(html, kept, tag.start()).append(closes ? "</div" : "<div");
        kept = tag.end();
      }
      depth -= closes && depth > 0 ? 1 : 0;
    }
    return kept == 0 ? html : out.append(html, kept, html.length()).toString();
  }
}
