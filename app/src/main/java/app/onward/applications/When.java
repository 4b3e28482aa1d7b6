package app.onward.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When something happened: a day, and the moment where it is known.
 *
 * @param day in the zone of the person
 * @param moment or null where only the day is known
 */
public record When(LocalDate day, @Nullable Instant moment) implements Comparable<When> {
  public static When on(LocalDate day) {
    return new When(day, null);
  }

  public static When at(Instant moment, ZoneId zone) {
    return new When(LocalDate.ofInstant(moment, zone), moment);
  }

  /** By day; on the same day what has no time comes first. */
  @Override
  public int compareTo(When other) {
    int byDay = day.compareTo(other.day);
    if (byDay != 0) {
      return byDay;
    }
    if (moment == null || other.moment == null) {
      return Boolean.compare(moment != null, other.moment != null);
    }
    return moment.compareTo(other.moment);
  }
}
