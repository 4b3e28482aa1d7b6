package app.onward.correspondence;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The hours in which a click on sending holds a letter until they are over.
 *
 * @param from the first minute of them
 * @param until the first minute after them; before {@code from} where they go past midnight
 */
public record QuietHours(boolean on, LocalTime from, LocalTime until) {
  /** What holds until the person says otherwise. */
  public static final QuietHours USUAL =
      new QuietHours(true, LocalTime.of(21, 0), LocalTime.of(7, 0));

  /** When they are over, for a moment within them; empty outside. */
  public Optional<Instant> over(Instant moment, ZoneId zone) {
    ZonedDateTime there = moment.atZone(zone);
    LocalTime time = there.toLocalTime();
    if (!on || !within(time)) {
      return Optional.empty();
    }
    boolean tomorrow = !time.isBefore(until);
    return Optional.of(
        there.toLocalDate().plusDays(tomorrow ? 1 : 0).atTime(until).atZone(zone).toInstant());
  }

  private boolean within(LocalTime time) {
    boolean begun = !time.isBefore(from);
    boolean going = time.isBefore(until);
    return from.isBefore(until) ? begun && going : begun || going;
  }
}
