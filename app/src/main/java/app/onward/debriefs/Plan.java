package app.onward.debriefs;

import app.onward.applications.ApplicationId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An if-then plan that stands.
 *
 * @param application from which it comes, or null where several were looked at together
 */
public record Plan(
    DebriefId debrief,
    @Nullable ApplicationId application,
    IntendedPlan intended,
    ActId act,
    Instant at) {
  public UUID id() {
    return intended.id();
  }
}
