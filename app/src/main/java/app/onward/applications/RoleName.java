package app.onward.applications;

import app.onward.platform.search.SearchTerms;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** A role's name as names are compared: its words, without those that only join. */
record RoleName(Set<String> words) {
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}+#]+");
  private static final Set<String> JOINING =
      Set.of(
          "a", "an", "and", "at", "d", "de", "f", "for", "in", "m", "of", "the", "to", "und", "w",
          "x");
  private static final double ENOUGH = 0.6;

  RoleName {
    words = Set.copyOf(words);
  }

  static RoleName of(String role) {
    var words = new HashSet<>(Arrays.asList(OTHER.split(SearchTerms.fold(role))));
    words.removeAll(JOINING);
    words.remove("");
    return new RoleName(words);
  }

  /** Whether at least six in ten of the words of both stand in both. */
  boolean like(RoleName other) {
    var both = new HashSet<>(words);
    both.retainAll(other.words);
    var either = new HashSet<>(words);
    either.addAll(other.words);
    return !both.isEmpty() && both.size() >= ENOUGH * either.size();
  }
}
