package app.onward.understanding;

import app.onward.understanding.text.Affixes;
import app.onward.understanding.text.Lexicon;
import java.util.Set;

/** The words by which a job title is told, from {@code title-words.txt}. */
final class TitleWords {
  private static final Lexicon LEXICON = Lexicon.of("/understanding/title-words.txt");
  private static final Affixes WORDS = new Affixes(LEXICON.all());
  private static final Set<String> NAMES_TOO = LEXICON.section("names too");

  private TitleWords() {}

  /**
   * @param word folded
   */
  static boolean isTitle(String word) {
    return WORDS.fit(word);
  }

  /**
   * Whether a word tells a title from a name that begins with it.
   *
   * @param word folded
   */
  static boolean opensTitle(String word) {
    return WORDS.fit(word) && !NAMES_TOO.contains(word);
  }
}
