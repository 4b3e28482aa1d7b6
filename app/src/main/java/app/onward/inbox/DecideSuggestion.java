package app.onward.inbox;

import app.onward.platform.Ids;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a suggestion aside without touching any application. */
@Component
public class DecideSuggestion {

  private final Suggestions suggestions;
  private final Acts acts;
  private final Clock clock;

  DecideSuggestion(Suggestions suggestions, Acts acts, Clock clock) {
    this.suggestions = suggestions;
    this.acts = acts;
    this.clock = clock;
  }

  /** Leaves it out; empty where it was decided before. */
  @Transactional
  public Optional<ActId> skip(WorkspaceId workspace, MessageId id) {
    return decide(workspace, id, SuggestionState.SKIPPED, "inbox.act.skipped");
  }

  /** Says that the mail is not about the search; empty where it was decided before. */
  @Transactional
  public Optional<ActId> notAboutJobs(WorkspaceId workspace, MessageId id) {
    return decide(workspace, id, SuggestionState.NOT_ABOUT_JOBS, "inbox.act.not-about-jobs");
  }

  private Optional<ActId> decide(
      WorkspaceId workspace, MessageId id, SuggestionState state, String summaryKey) {
    Suggestion suggestion =
        suggestions.find(workspace, id).orElseThrow(() -> new UnknownIdException(id));
    if (suggestion.state() != SuggestionState.PENDING) {
      return Optional.empty();
    }
    ActId act = acts.begin(workspace, clock.instant(), summaryKey);
    suggestions.decide(
        workspace, new Decision(Ids.next(), id, state, act, null, null, clock.instant()));
    return Optional.of(act);
  }
}
