package app.onward.debriefs;

import app.onward.statistics.BetaBinomial;
import java.util.Optional;

/**
 * How many usually go further from where a debrief looks at.
 *
 * <p>A module that knows the person's own rates may answer instead of the shipped numbers.
 */
public interface UsualRates {
  /** Empty where nobody knows a number. */
  Optional<Usual> of(DebriefForm form);

  /**
   * A rate, and where it comes from.
   *
   * @param sourceKey the sentence that says what the number is
   */
  record Usual(BetaBinomial rate, String sourceKey) {}
}
