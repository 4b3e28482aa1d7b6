package app.onward.debriefs;

import app.onward.applications.ApplicationId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * “Next time I will learn to …”.
 *
 * @param application from which it comes, or null where several were looked at together
 */
public record Lesson(
    UUID id,
    DebriefId debrief,
    @Nullable ApplicationId application,
    String text,
    ActId act,
    Instant at) {}
