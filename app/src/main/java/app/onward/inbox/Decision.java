package app.onward.inbox;

import app.onward.applications.ApplicationId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a suggestion.
 *
 * @param application that an accepted mail was put to, or null
 * @param opened the proposed application that this application stands for from now on, or null
 */
public record Decision(
    UUID id,
    MessageId message,
    SuggestionState state,
    ActId act,
    @Nullable ApplicationId application,
    @Nullable ProposedId opened,
    Instant at) {

  public Decision {
    boolean decides =
        state == SuggestionState.ACCEPTED
            || state == SuggestionState.SKIPPED
            || state == SuggestionState.NOT_ABOUT_JOBS;
    if (!decides) {
      throw new IllegalArgumentException("Nobody decides on " + state);
    }
  }
}
