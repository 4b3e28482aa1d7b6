package app.onward.preparation;

import app.onward.applications.Event;
import app.onward.applications.Fact;
import app.onward.applications.Timeline;
import app.onward.inbox.JobMail;
import app.onward.inbox.MessageId;
import app.onward.inbox.Messages;
import app.onward.inbox.Suggestion;
import app.onward.inbox.Suggestions;
import app.onward.platform.WorkspaceId;
import app.onward.understanding.Label;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The sentences of an application's mails that tell of what comes next; never of feedback, which
 * stays where it is sealed, nor of a no; and no receipts.
 */
@Component
class SaidSoFar {
  private static final int MAILS = 4;
  private static final Set<Label> TELLING =
      EnumSet.of(
          Label.RECRUITER_OUTREACH,
          Label.ASSESSMENT,
          Label.INTERVIEW,
          Label.FOLLOW_UP,
          Label.OFFER);

  private final Suggestions suggestions;
  private final Messages messages;

  SaidSoFar(Suggestions suggestions, Messages messages) {
    this.suggestions = suggestions;
    this.messages = messages;
  }

  /** The newest mail first. */
  List<Said> of(WorkspaceId workspace, Timeline timeline) {
    return timeline.events().reversed().stream()
        .filter(event -> event.fact() instanceof Fact.Mail mail && !mail.own())
        .map(event -> sentences(workspace, event))
        .filter(said -> !said.isEmpty())
        .limit(MAILS)
        .flatMap(List::stream)
        .toList();
  }

  private List<Said> sentences(WorkspaceId workspace, Event event) {
    var mail = (Fact.Mail) event.fact();
    var id = new MessageId(mail.messageId());
    Optional<Suggestion> read =
        suggestions.find(workspace, id).filter(each -> TELLING.contains(each.judgement().label()));
    Optional<JobMail> text = read.isEmpty() ? Optional.empty() : messages.find(workspace, id);
    return text.stream()
        .flatMap(
            whole ->
                TellingSentences.of(whole.text().body(), read.orElseThrow().judgement()).stream())
        .map(each -> new Said(each, mail.from(), event.when().day(), "/messages/" + id))
        .toList();
  }
}
