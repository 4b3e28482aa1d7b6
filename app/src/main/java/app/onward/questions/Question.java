package app.onward.questions;

import app.onward.platform.search.SearchTerms;
import java.util.regex.Pattern;

/** Something that is asked, in the words in which it was first written down. */
public record Question(QuestionId id, String text) {
  /** The longest question, in characters. */
  public static final int LONGEST = 1_000;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  public Question {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "A question has 1 to " + LONGEST + " characters, not " + text.length());
    }
  }

  /** Its words alone: case, accents and marks make no other question of it. */
  public static String folded(String text) {
    String words = NO_WORD.matcher(SearchTerms.fold(text)).replaceAll(" ").strip();
    return words.isEmpty() ? text.strip() : words;
  }
}
