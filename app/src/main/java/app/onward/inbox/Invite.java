package app.onward.inbox;

import app.onward.mail.CalendarPart;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a calendar part.
 *
 * @param uid empty when absent
 * @param cancels whether it calls the event off
 * @param end null when it states neither an end nor a length
 */
public record Invite(
    String uid,
    int sequence,
    boolean cancels,
    @Nullable Instant start,
    @Nullable Instant end,
    String summary,
    String place) {
  /** What is longer is a day or a week held free, not a round. */
  private static final int LONGEST_MINUTES = 600;

  static Invite of(CalendarPart part) {
    return new Invite(
        part.uid(),
        part.sequence(),
        part.method().equals("CANCEL") || part.status().equals("CANCELLED"),
        moment(part, part.start()),
        moment(part, part.end()),
        part.summary(),
        part.location());
  }

  private static @Nullable Instant moment(CalendarPart part, @Nullable ZonedDateTime stated) {
    return stated == null || part.wholeDay() ? null : stated.toInstant();
  }

  /** How long an event of this start takes, in whole minutes; null where it does not say so. */
  @Nullable Integer minutes(Instant begun) {
    if (end == null || cancels || !begun.equals(start)) {
      return null;
    }
    long minutes = Duration.between(begun, end).toMinutes();
    return minutes < 1 || minutes > LONGEST_MINUTES ? null : (int) minutes;
  }
}
