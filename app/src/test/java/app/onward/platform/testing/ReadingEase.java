package app.onward.platform.testing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How easily an English text is read, from 0 to 100. */
public final class ReadingEase {
  private static final Pattern SENTENCE = Pattern.compile("[.!?:…]\\s|\\n");
  private static final Pattern WORD = Pattern.compile("[A-Za-z’]+");
  private static final Pattern SYLLABLE = Pattern.compile("[aeiouy]+");

  private ReadingEase() {}

  /** Flesch 1948, with syllables counted as groups of vowels, which counts some too many. */
  public static double of(String text) {
    double sentences =
        SENTENCE.splitAsStream(text).filter(part -> WORD.matcher(part).find()).count();
    List<String> words = WORD.matcher(text).results().map(match -> match.group()).toList();
    double syllables =
        words.stream()
            .mapToLong(word -> SYLLABLE.matcher(word.toLowerCase(Locale.ROOT)).results().count())
            .map(count -> Math.max(1, count))
            .sum();
    return 206.835 - 1.015 * words.size() / sentences - 84.6 * syllables / words.size();
  }
}
