package app.onward.statistics;

import java.util.List;

/** How likely a question returns in the next interview. */
public final class Recurrence {
  private static final double WORTH_OF_BASE = 4;
  private static final double HALF_LIFE_DAYS = 180;

  private Recurrence() {}

  /**
   * One earlier interview.
   *
   * @param ageDays days since then, 0 or more; after 180 it counts half
   * @param similarity to the next one: 1 same family of roles and stage, .5 same sector, .25 other
   * @param asked whether the question came up
   */
  public record Earlier(double ageDays, double similarity, boolean asked) {
    public Earlier {
      if (!(ageDays >= 0 && similarity >= 0 && similarity <= 1)) {
        throw new IllegalArgumentException(similarity + " alike, " + ageDays + " days ago");
      }
    }

    double weight() {
      return Math.pow(.5, ageDays / HALF_LIFE_DAYS) * similarity;
    }
  }

  /**
   * {@code (4 base + sum of w x) / (4 + sum of w)} is the mean, {@code w = .5^(age/180)
   * similarity}.
   *
   * @param base how often such a question is asked at all, above 0 and below 1; worth 4 interviews
   */
  public static Beta of(double base, List<Earlier> earlier) {
    if (!(base > 0 && base < 1)) {
      throw new IllegalArgumentException("A base rate of " + base);
    }
    return new Beta(
        WORTH_OF_BASE * base + weights(earlier, true),
        WORTH_OF_BASE * (1 - base) + weights(earlier, false));
  }

  private static double weights(List<Earlier> earlier, boolean asked) {
    return earlier.stream().filter(one -> one.asked() == asked).mapToDouble(Earlier::weight).sum();
  }
}
