package app.onward.platform.config;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** Finds the key a person probably meant. */
final class NearestKey {
  private NearestKey() {}

  /** The known key nearest to the one typed, written the way it was typed. */
  static String to(String typed, String prefix) {
    boolean environment = prefix.equals("ONWARD_");
    return Arrays.stream(Key.values())
        .map(key -> environment ? key.environment() : prefix + key.text())
        .min(Comparator.comparingInt(known -> distance(known, typed)))
        .orElseThrow();
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
