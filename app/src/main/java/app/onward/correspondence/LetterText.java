package app.onward.correspondence;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a letter says.
 *
 * @param to the address it goes to; may be empty
 */
public record LetterText(String to, String subject, String body) {
  /** The longest body, in characters. */
  public static final int LONGEST = 10_000;

  /** The longest subject or address, in characters. */
  public static final int LONGEST_LINE = 300;

  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@<>,;\"()]+@[^\\s@<>,;\"()]+\\.[^\\s@<>,;\"().]+");
  private static final Pattern GAP = Pattern.compile("\\[[^\\[\\]\\n]{1,80}]");

  public LetterText {
    to = line(to);
    subject = line(subject);
    body = body.strip().replace("\r\n", "\n");
    if (body.length() > LONGEST || Math.max(to.length(), subject.length()) > LONGEST_LINE) {
      throw new IllegalArgumentException("A letter has %d letters".formatted(body.length()));
    }
  }

  /** On one line, so that nothing typed there can become a header of its own. */
  private static String line(String typed) {
    return typed.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  /** Whether it goes to one address and nobody beside. */
  public boolean addressed() {
    return to.length() <= 254 && ADDRESS.matcher(to).matches();
  }

  /** What is still to be filled in, as it stands there, each once. */
  public List<String> gaps() {
    return GAP.matcher(subject + "\n" + body).results().map(MatchResult::group).distinct().toList();
  }

  /** How many words it has. */
  public int words() {
    return body.isEmpty() ? 0 : body.split("\\s+").length;
  }
}
