package app.onward.statistics;

import java.util.List;

/**
 * How likely the next question is one that was never asked before (Good and Turing).
 *
 * @param counts how often each question was asked so far, each 1 or more
 */
public record UnseenQuestions(List<Integer> counts) {
  public UnseenQuestions {
    counts = List.copyOf(counts);
    if (counts.stream().anyMatch(count -> count < 1)) {
      throw new IllegalArgumentException("Counts " + counts);
    }
  }

  /** {@code f1 / N}: questions asked once among all that were asked; 1 where none was. */
  public double raw() {
    int all = asked();
    return all == 0 ? 1 : (double) counts.stream().filter(count -> count == 1).count() / all;
  }

  /** What to tell: the raw chance, but at least {@code 1 / (N + 1)}; never impossible. */
  public double reported() {
    return Math.max(raw(), 1.0 / (asked() + 1));
  }

  private int asked() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }
}
