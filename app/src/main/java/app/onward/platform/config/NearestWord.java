package app.onward.platform.config;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds the word a person probably meant. */
public final class NearestWord {
  private NearestWord() {}

  /**
   * The known word with the fewest letters to change.
   *
   * @throws java.util.NoSuchElementException if none is known
   */
  public static String to(String typed, Collection<String> known) {
    return known.stream().min(Comparator.comparingInt(word -> distance(word, typed))).orElseThrow();
  }

  /** Levenshtein distance, upper and lower case alike. */
  static int distance(String a, String b) {
    String left = a.toLowerCase(Locale.ROOT);
    String right = b.toLowerCase(Locale.ROOT);
    int[] row = new int[right.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int change = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[right.length()];
  }
}
