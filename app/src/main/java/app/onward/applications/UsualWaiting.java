package app.onward.applications;

import java.time.LocalDate;

/**
 * After how many silent days an application counts as quiet, and as presumed closed.
 *
 * <p>A module that knows the person's own rates may answer instead of the shipped numbers.
 */
public interface UsualWaiting {
  /** Silent days until the chance of an answer has halved. */
  int quietAfter();

  /** Silent days until an answer is unlikely: below one in ten, never before day 14. */
  int presumedClosedAfter(Stage furthest);

  /** How quiet an application is. */
  default Silence silence(
      Stage stage, Stage furthest, LocalDate heardOn, boolean roundAhead, LocalDate today) {
    if (stage == Stage.SAVED || stage == Stage.OFFER || roundAhead) {
      return Silence.NONE;
    }
    long days = java.time.temporal.ChronoUnit.DAYS.between(heardOn, today);
    if (days >= presumedClosedAfter(furthest)) {
      return Silence.PRESUMED_CLOSED;
    }
    return days >= quietAfter() ? Silence.QUIET : Silence.NONE;
  }
}
