package app.onward.platform.undo;

import java.time.Instant;
import java.util.UUID;

/**
 * How a thing was at a time.
 *
 * @param within what the thing belongs to, such as an application
 * @param act that made it so
 */
public record Version<T>(UUID thing, UUID within, T content, ActId act, Instant at) {}
