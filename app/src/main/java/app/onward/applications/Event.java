package app.onward.applications;

import app.onward.platform.undo.ActId;
import java.time.Instant;

/**
 * A dated fact on an application's timeline.
 *
 * @param when it happened
 * @param recordedAt when the person said so
 */
public record Event(
    EventId id, ApplicationId application, ActId act, When when, Fact fact, Instant recordedAt) {}
