package app.onward.understanding.text;

import java.util.List;
import java.util.Set;

/**
 * Tells sentences that only suppose something: "If you are not selected, you will not hear from
 * us". What they suppose has not happened, so their words must not count as if it had.
 */
public final class Conditional {
  private static final Set<String> ANYWHERE =
      Set.of("if", "unless", "falls", "sofern", "sollten", "sollte", "indien", "mits");
  private static final Set<String> FIRST =
      Set.of(
          "should", "wenn", "si", "se", "als", "wanneer", "once", "when", "sobald", "lorsque",
          "des", "quand", "cuando", "quando");
  private static final int CLAUSE = 12;

  private Conditional() {}

  public static boolean is(List<String> words) {
    for (int i = 0; i < Math.min(words.size(), CLAUSE); i++) {
      String word = words.get(i);
      if (ANYWHERE.contains(word) && !asksWhether(words, i) || i == 0 && FIRST.contains(word)) {
        return true;
      }
      if (i > 0 && word.equals("case") && words.get(i - 1).equals("in")
          || i > 0
              && word.equals("cas")
              && (words.get(i - 1).equals("au") || words.get(i - 1).equals("en"))) {
        return true;
      }
    }
    return false;
  }

  /** "Let us know if Tuesday suits you" asks; it supposes nothing. */
  private static boolean asksWhether(List<String> words, int at) {
    return at > 0
        && Set.of("know", "see", "check", "ask", "wonder", "wondering", "confirm")
            .contains(words.get(at - 1));
  }
}
