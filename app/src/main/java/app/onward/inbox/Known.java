package app.onward.inbox;

import app.onward.applications.ApplicationId;
import app.onward.applications.Details;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An application that is there, as linking sees it.
 *
 * @param opened when the day of its first event began
 * @param ended when the day on which it closed was over, or null while it is open
 */
record Known(ApplicationId id, Details details, Instant opened, @Nullable Instant ended) {}
