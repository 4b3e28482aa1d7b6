package app.onward.scheduling;

import java.time.LocalDate;

/**
 * What a rating leads to.
 *
 * @param rating the rating
 * @param memory what to keep for the next review
 * @param days until the next review, from 1 to 36,500
 */
public record Outcome(Rating rating, MemoryState memory, int days) {
  /** The day of the next review; both are calendar days of the person who learns. */
  public LocalDate due(LocalDate reviewed) {
    return reviewed.plusDays(days);
  }
}
