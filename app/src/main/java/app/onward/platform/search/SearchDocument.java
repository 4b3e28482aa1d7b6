package app.onward.platform.search;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be found.
 *
 * @param applicationId the application it belongs to, or null
 * @param title counts more than the body
 */
public record SearchDocument(
    Kind kind, UUID id, @Nullable UUID applicationId, String title, String body, Instant at) {
  /** What kind of thing it is; shown through the message key {@code search.kind.<kind>}. */
  public enum Kind {
    APPLICATION,
    MESSAGE,
    NOTE,
    POSTING
  }
}
