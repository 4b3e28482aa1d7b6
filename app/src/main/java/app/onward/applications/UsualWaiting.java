package app.onward.applications;

import app.onward.platform.WorkingDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * After how many silent days an application counts as quiet, and as presumed closed.
 *
 * <p>A module that knows the person's own rates may answer instead of the shipped numbers.
 */
public interface UsualWaiting {
  /** No application is presumed closed before so many silent days, whatever the rates say. */
  int EARLIEST = 14;

  /** So many working days are left to those who named a day. */
  int GRACE = 5;

  /** Silent days until the chance of an answer has halved. */
  int quietAfter();

  /** Silent days until an answer is unlikely: below one in ten. */
  int presumedClosedAfter(Stage furthest);

  /** Silent days from which an application can be presumed closed. */
  default int presumedClosedFrom(Stage furthest) {
    return Math.max(EARLIEST, presumedClosedAfter(furthest));
  }

  /** The last of the days by which a decision was promised that are overdue today. */
  static LocalDate overdue(LocalDate today) {
    LocalDate day = today.minusDays(GRACE);
    while (WorkingDays.after(day, GRACE).isAfter(today)) {
      day = day.minusDays(1);
    }
    return day;
  }

  /** How quiet an application is; until a promised day is over it is not quiet at all. */
  default Silence silence(Awaited awaited, LocalDate today) {
    LocalDate by = awaited.answerBy();
    if (awaited.stage() == Stage.SAVED
        || awaited.stage() == Stage.OFFER
        || awaited.roundAhead()
        || by != null && !today.isAfter(by)) {
      return Silence.NONE;
    }
    long days = ChronoUnit.DAYS.between(awaited.heardOn(), today);
    boolean overdue = by == null || !by.isAfter(overdue(today));
    if (overdue && days >= presumedClosedFrom(awaited.furthest())) {
      return Silence.PRESUMED_CLOSED;
    }
    return days >= quietAfter() ? Silence.QUIET : Silence.NONE;
  }
}
