package app.onward.debriefs;

import app.onward.applications.ApplicationId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An employer that said no and is looked at again.
 *
 * @param lookAgain the day to look again, or null once that was let go
 * @param different what would be different then
 * @param line one useful line to write or say
 */
public record KeptWarm(
    UUID id,
    ApplicationId application,
    @Nullable LocalDate lookAgain,
    String different,
    String line,
    ActId act,
    Instant at) {
  /** The longest text, in characters. */
  public static final int LONGEST = 1_000;
}
