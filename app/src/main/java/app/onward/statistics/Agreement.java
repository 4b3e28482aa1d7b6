package app.onward.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How far two people agree who scored the same answers, in the order of time.
 *
 * @param pairs one or more pairs of scores
 */
public record Agreement(List<Pair> pairs) {
  /** From so many pairs on it is worth showing. */
  public static final int ENOUGH = 10;

  /** Two scores of one answer, 1 to 5 each. */
  public record Pair(int self, int partner) {
    public Pair {
      if (Math.min(self, partner) < 1 || Math.max(self, partner) > 5) {
        throw new IllegalArgumentException("Scores " + self + " and " + partner);
      }
    }

    int difference() {
      return self - partner;
    }
  }

  public Agreement {
    pairs = List.copyOf(pairs);
    if (pairs.isEmpty()) {
      throw new IllegalArgumentException("No pairs");
    }
  }

  /**
   * Kappa with quadratic weights (Cohen 1968): 1 less the mean squared difference over the one that
   * chance would give. 1 is full agreement, 0 what chance gives; not a number where both always
   * gave one and the same score, which tells nothing.
   */
  public double kappa() {
    double seen = pairs.stream().mapToInt(one -> one.difference() * one.difference()).sum();
    double byChance = pairs.stream().mapToDouble(one -> squares(one.self())).sum() / pairs.size();
    return byChance == 0 ? Double.NaN : 1 - seen / byChance;
  }

  /** By how much one scores oneself higher, on average. */
  public double meanSelfMinusPartner() {
    return pairs.stream().mapToInt(Pair::difference).average().orElseThrow();
  }

  /**
   * The agreement within each run of so many pairs that follow each other, oldest first; none where
   * there are fewer.
   */
  public List<Agreement> overTime(int run) {
    if (run < 1) {
      throw new IllegalArgumentException("Runs of " + run);
    }
    return IntStream.rangeClosed(0, pairs.size() - run)
        .mapToObj(from -> new Agreement(pairs.subList(from, from + run)))
        .toList();
  }

  private double squares(int self) {
    return pairs.stream().mapToDouble(one -> Math.pow(self - one.partner(), 2)).sum();
  }
}
