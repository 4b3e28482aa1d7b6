package app.onward.applications;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which days make sense for what happened on a timeline.
 *
 * @param earliest the day the application was sent, or null if it was not
 * @param today the last day on which something can have happened
 */
record DayRule(@Nullable LocalDate earliest, LocalDate today) {
  /** Why something cannot have happened on this day; empty if it can. */
  Optional<Refusal> refusal(LocalDate day) {
    if (day.isAfter(today)) {
      return Optional.of(Refusal.IN_THE_FUTURE);
    }
    return earliest != null && day.isBefore(earliest)
        ? Optional.of(Refusal.BEFORE_APPLIED)
        : Optional.empty();
  }

  /** The day with its day and month swapped, where that one makes sense. */
  Optional<LocalDate> perhaps(LocalDate day) {
    if (day.getDayOfMonth() > 12 || day.getDayOfMonth() == day.getMonthValue()) {
      return Optional.empty();
    }
    LocalDate swapped = LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
    return refusal(swapped).isEmpty() ? Optional.of(swapped) : Optional.empty();
  }
}
