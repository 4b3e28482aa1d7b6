package app.onward.applications;

import java.util.Optional;

/**
 * How many of twenty applications usually still get an answer; not the person's own rates.
 *
 * <p>A module that knows the person's own rates may answer beside it.
 */
public interface UsualAnswers {
  /** Empty where there are no figures: nothing sent yet, or after a conversation. */
  Optional<OfTwenty> after(Stage furthest, int silentDays);

  /**
   * A count with its uncertainty.
   *
   * @param least of twenty, by the lower end of a 95% interval
   * @param most of twenty, by its upper end
   * @param seen how many applications this was counted on
   */
  record OfTwenty(int least, int most, int seen) {}
}
