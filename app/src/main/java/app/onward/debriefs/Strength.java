package app.onward.debriefs;

import app.onward.applications.ApplicationId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that worked, with where it was seen.
 *
 * @param application or null where it comes from none
 */
public record Strength(
    UUID id, Kind kind, String text, @Nullable ApplicationId application, ActId act, Instant at) {
  /** The longest, in characters. */
  public static final int LONGEST = 500;

  /** Shown through {@code debriefs.strength.<kind>}. */
  public enum Kind {
    /** What somebody did, and would do again. */
    STRENGTH,
    /** What was reached. */
    WIN
  }
}
