package app.onward.accounts;

import java.time.Instant;

/**
 * A browser that is signed in.
 *
 * @param name what it called itself, such as {@code Firefox on Linux}
 */
public record Device(DeviceId id, String name, Instant signedInAt, Instant lastSeenAt) {}
