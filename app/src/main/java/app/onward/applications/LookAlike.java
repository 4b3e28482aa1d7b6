package app.onward.applications;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application that may be the same as another.
 *
 * @param closure how it ended, or null while it is open
 * @param since the day it was sent, or else kept
 */
public record LookAlike(
    ApplicationId id,
    Details details,
    Stage stage,
    @Nullable Closure closure,
    LocalDate since,
    Likeness likeness) {}
