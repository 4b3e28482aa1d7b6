package app.onward.debriefs;

import app.onward.applications.ApplicationId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A choice about an application that ended.
 *
 * @param until the day from which it may be asked about again, or null for never
 */
public record Chosen(
    UUID id,
    ApplicationId application,
    Choice choice,
    @Nullable LocalDate until,
    ActId act,
    Instant at) {

  /** Whether nothing should be said about it that day. */
  public boolean rests(LocalDate today) {
    return until == null || today.isBefore(until);
  }
}
