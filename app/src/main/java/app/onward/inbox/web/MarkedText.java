package app.onward.inbox.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail's text with the line that decided.
 *
 * @param marked empty where the line does not stand in the text
 */
public record MarkedText(String before, String marked, String after) {

  static MarkedText of(String text, String line) {
    String words = line.strip();
    if (words.length() >= 3) {
      String[] parts = words.split("\\s+");
      for (int i = 0; i < parts.length; i++) {
        parts[i] = Pattern.quote(parts[i]);
      }
      Matcher found = Pattern.compile(String.join("\\s+", parts)).matcher(text);
      if (found.find()) {
        return new MarkedText(
            text.substring(0, found.start()), found.group(), text.substring(found.end()));
      }
    }
    return new MarkedText(text, "", "");
  }
}
