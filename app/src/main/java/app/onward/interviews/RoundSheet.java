package app.onward.interviews;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person knows of a round beyond when and where.
 *
 * @param zone in which its time is given
 * @param minutes how long it takes, or null
 * @param assessed what is known to be looked at, or empty
 * @param outcome where it led, or null while nobody knows
 */
public record RoundSheet(
    RoundKind kind,
    ZoneId zone,
    @Nullable Integer minutes,
    List<Interviewer> people,
    String assessed,
    @Nullable Outcome outcome) {
  /** The longest round: ten hours. */
  public static final int MOST_MINUTES = 600;

  /** The longest text on what is assessed, in characters. */
  public static final int LONGEST = 2_000;

  public RoundSheet {
    people = List.copyOf(people);
    if (minutes != null && (minutes < 1 || minutes > MOST_MINUTES)) {
      throw new IllegalArgumentException("No length of a round in minutes: " + minutes);
    }
  }

  /** As its invitation says, where the person has not said how long it takes. */
  RoundSheet lasting(@Nullable Integer invited) {
    return minutes != null || invited == null
        ? this
        : new RoundSheet(kind, zone, invited, people, assessed, outcome);
  }
}
