package app.onward.understanding.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words told by their parts: {@code nurse} itself, {@code desarrollador*} with any ending, {@code
 * -leiter} with anything before it, {@code -leiter*} with both.
 */
public final class Affixes {
  private final Set<String> whole = new HashSet<>();
  private final Node beginnings = new Node();
  private final Node endings = new Node();
  private final Node middles = new Node();

  /** Where words with the same first letters part. */
  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>();
    private boolean end;

    void add(CharSequence word) {
      Node node = this;
      for (int i = 0; i < word.length(); i++) {
        node = node.next.computeIfAbsent(word.charAt(i), _ -> new Node());
      }
      node.end = true;
    }

    /** Whether a word stands in the text, read from a place on in steps of 1 or -1. */
    boolean isAt(String text, int from, int step) {
      Node node = this;
      for (int i = from; i >= 0 && i < text.length(); i += step) {
        node = node.next.get(text.charAt(i));
        if (node == null) {
          return false;
        }
        if (node.end) {
          return true;
        }
      }
      return false;
    }
  }

  public Affixes(Set<String> patterns) {
    for (String pattern : patterns) {
      boolean ends = pattern.startsWith("-");
      boolean begins = pattern.endsWith("*");
      String word = pattern.substring(ends ? 1 : 0, pattern.length() - (begins ? 1 : 0));
      if (ends && begins) {
        middles.add(word);
      } else if (begins) {
        beginnings.add(word);
      } else if (ends) {
        endings.add(new StringBuilder(word).reverse());
      } else {
        whole.add(word);
      }
    }
  }

  /**
   * @param word folded
   */
  public boolean fit(String word) {
    if (whole.contains(word)
        || beginnings.isAt(word, 0, 1)
        || endings.isAt(word, word.length() - 1, -1)) {
      return true;
    }
    for (int from = 0; from < word.length(); from++) {
      if (middles.isAt(word, from, 1)) {
        return true;
      }
    }
    return false;
  }
}
