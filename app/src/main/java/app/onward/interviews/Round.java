package app.onward.interviews;

import app.onward.applications.ApplicationId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One interview, test or call, as it is planned or was held.
 *
 * @param place a room, a number or a link, or null
 * @param uid its name on the timeline, or null where no booking gave one
 * @param sequence how often the calendar has changed it
 */
public record Round(
    RoundId id,
    ApplicationId application,
    Instant start,
    @Nullable String place,
    @Nullable String uid,
    int sequence,
    boolean cancelled,
    RoundSheet sheet) {
  private static final Duration USUAL = Duration.ofMinutes(60);

  public RoundKind kind() {
    return sheet.kind();
  }

  public ZoneId zone() {
    return sheet.zone();
  }

  /** The people who are there on the other side. */
  public List<Interviewer> people() {
    return sheet.people();
  }

  /** Whether its place is an address that a browser may safely follow. */
  public boolean placeIsLink() {
    return place != null && place.matches("https?://[^\\s/]\\S*");
  }

  /** When it ends, an hour after its start where nobody has said how long it takes. */
  public Instant end() {
    Integer minutes = sheet.minutes();
    return start.plus(minutes == null ? USUAL : Duration.ofMinutes(minutes));
  }

  /** Whether it has ended by now, and was not called off. */
  public boolean heldBy(Instant now) {
    return !cancelled && !end().isAfter(now);
  }

  public boolean isAhead(Instant now) {
    return !cancelled && start.isAfter(now);
  }

  /** The name an employer's calendar gave it; empty where it was booked by hand alone. */
  public Optional<String> calendarUid() {
    return uid == null || uid.equals(id.toString()) ? Optional.empty() : Optional.of(uid);
  }
}
