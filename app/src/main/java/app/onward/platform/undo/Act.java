package app.onward.platform.undo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a person did, in one go.
 *
 * @param summaryKey the message that says what was done, in the past tense
 * @param reversedAt when it was taken back, or null while it stands
 */
public record Act(
    ActId id, String summaryKey, List<String> arguments, Instant at, @Nullable Instant reversedAt) {
  /** How long an act can be taken back. */
  public static final Duration WINDOW = Duration.ofDays(30);

  public Act {
    arguments = List.copyOf(arguments);
  }

  public boolean reversed() {
    return reversedAt != null;
  }

  public boolean tooOld(Instant now) {
    return at.plus(WINDOW).isBefore(now);
  }
}
