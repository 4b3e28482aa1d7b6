package app.onward.inbox;

import app.onward.platform.Ids;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import app.onward.understanding.Label;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a suggestion aside without touching any application. */
@Component
public class DecideSuggestion {

  private final Suggestions suggestions;
  private final Messages messages;
  private final LearnFromCorrection learnFromCorrection;
  private final Acts acts;
  private final Clock clock;

  DecideSuggestion(
      Suggestions suggestions,
      Messages messages,
      LearnFromCorrection learnFromCorrection,
      Acts acts,
      Clock clock) {
    this.suggestions = suggestions;
    this.messages = messages;
    this.learnFromCorrection = learnFromCorrection;
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
    Optional<ActId> act =
        decide(workspace, id, SuggestionState.NOT_ABOUT_JOBS, "inbox.act.not-about-jobs");
    act.ifPresent(
        told ->
            learnFromCorrection.learn(
                workspace, told, find(workspace, id), mail(workspace, id), Label.OTHER));
    return act;
  }

  /** Puts mails aside because the person has said so of a mail like them. */
  void putAside(WorkspaceId workspace, List<MessageId> ids) {
    if (!ids.isEmpty()) {
      String key = ids.size() == 1 ? "inbox.act.put-aside-one" : "inbox.act.put-aside";
      ActId act = acts.begin(workspace, clock.instant(), key, Integer.toString(ids.size()));
      ids.forEach(id -> decide(workspace, id, SuggestionState.NOT_ABOUT_JOBS, act));
    }
  }

  private Suggestion find(WorkspaceId workspace, MessageId id) {
    return suggestions.find(workspace, id).orElseThrow(() -> new UnknownIdException(id));
  }

  private JobMail mail(WorkspaceId workspace, MessageId id) {
    return messages.find(workspace, id).orElseThrow(() -> new UnknownIdException(id));
  }

  private Optional<ActId> decide(
      WorkspaceId workspace, MessageId id, SuggestionState state, String summaryKey) {
    if (find(workspace, id).state() != SuggestionState.PENDING) {
      return Optional.empty();
    }
    ActId act = acts.begin(workspace, clock.instant(), summaryKey);
    decide(workspace, id, state, act);
    return Optional.of(act);
  }

  private void decide(WorkspaceId workspace, MessageId id, SuggestionState state, ActId act) {
    suggestions.decide(
        workspace, new Decision(Ids.next(), id, state, act, null, null, clock.instant()));
  }
}
