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

  private static final Pattern GAP = Pattern.compile("\\[[^\\[\\]\\n]{1,80}]");

  public LetterText {
    to = to.strip();
    subject = subject.strip();
    body = body.strip().replace("\r\n", "\n");
    if (body.length() > LONGEST
        || Math.max(to.length(), subject.length()) > LONGEST_LINE
        || (to + subject).contains("\n")) {
      throw new IllegalArgumentException("A letter has %d letters".formatted(body.length()));
    }
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
