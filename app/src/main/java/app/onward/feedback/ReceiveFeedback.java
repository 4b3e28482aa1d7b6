package app.onward.feedback;

import app.onward.applications.ApplicationId;
import app.onward.applications.Change;
import app.onward.applications.ChangeApplication;
import app.onward.applications.ChangeApplication.Dated;
import app.onward.applications.Fact;
import app.onward.applications.When;
import app.onward.feedback.ReceivedFeedback.Seal;
import app.onward.feedback.ReceivedFeedback.Source;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes feedback in and seals it; its owner opens it, now or later, and sorts it. */
@Component
public class ReceiveFeedback {
  private final ReceivedFeedbacks received;
  private final ChangeApplication changes;
  private final Acts acts;
  private final Clock clock;
  private final ApplicationEventPublisher publisher;

  ReceiveFeedback(
      ReceivedFeedbacks received,
      ChangeApplication changes,
      Acts acts,
      Clock clock,
      ApplicationEventPublisher publisher) {
    this.received = received;
    this.changes = changes;
    this.acts = acts;
    this.clock = clock;
    this.publisher = publisher;
  }

  /** What somebody said, before it is sealed. */
  public record Words(Source source, LocalDate on, String text, @Nullable UUID message) {}

  /** Seals what an accepted mail says, as part of its act; the timeline tells of it already. */
  @Transactional
  public void read(WorkspaceId workspace, ActId act, ApplicationId id, Words words) {
    keep(workspace, act, sealed(id, words));
  }

  /**
   * Seals what came another way, and tells the timeline that something came.
   *
   * @throws UnknownIdException if this workspace has no such application
   */
  @Transactional
  public ActId receive(WorkspaceId workspace, ApplicationId id, Words words) {
    return receive(workspace, sealed(id, words)).act();
  }

  /** What was sealed, and the act that did. */
  public record Sealed(FeedbackId feedback, ActId act) {}

  /** Seals sentences that are sorted already, as {@link #receive} does. */
  @Transactional
  public Sealed receive(
      WorkspaceId workspace, ApplicationId id, Source source, List<FeedbackSentence> sentences) {
    return receive(
        workspace,
        new ReceivedFeedback(
            FeedbackId.next(), id, source, LocalDate.now(clock), null, Seal.CLOSED, sentences));
  }

  private Sealed receive(WorkspaceId workspace, ReceivedFeedback feedback) {
    ActId act = acts.begin(workspace, clock.instant(), "feedback.act.received");
    Change change =
        changes.change(
            workspace,
            act,
            feedback.application(),
            List.of(new Dated(When.on(feedback.on()), new Fact.FeedbackReceived())));
    if (change instanceof Change.Refused(var refusal)) {
      throw new IllegalStateException("Feedback was refused: " + refusal);
    }
    keep(workspace, act, feedback);
    return new Sealed(feedback.id(), act);
  }

  private void keep(WorkspaceId workspace, ActId act, ReceivedFeedback feedback) {
    received.keep(workspace, feedback, act, clock.instant());
    publisher.publishEvent(new FeedbackReceived(workspace, feedback.application(), feedback.id()));
  }

  private static ReceivedFeedback sealed(ApplicationId id, Words words) {
    String text =
        words.text().substring(0, Math.min(words.text().length(), ReceivedFeedback.LONGEST));
    return new ReceivedFeedback(
        FeedbackId.next(),
        id,
        words.source(),
        words.on(),
        words.message(),
        Seal.CLOSED,
        SentenceKinds.of(text));
  }

  /** When it is opened. */
  public enum Opening {
    NOW,
    TOMORROW,
    WITH_PARTNER
  }

  /** Opens it, or notes for when it is kept. */
  @Transactional
  public ActId open(WorkspaceId workspace, FeedbackId id, Opening when) {
    ReceivedFeedback feedback = find(workspace, id);
    boolean now = when == Opening.NOW;
    ActId act =
        acts.begin(
            workspace, clock.instant(), now ? "feedback.act.opened" : "feedback.act.put-off");
    Seal seal =
        switch (when) {
          case NOW -> new Seal(clock.instant(), null, false);
          case TOMORROW -> new Seal(null, LocalDate.now(clock).plusDays(1), false);
          case WITH_PARTNER -> new Seal(null, null, true);
        };
    received.keep(workspace, feedback.with(seal), act, clock.instant());
    if (now) {
      publisher.publishEvent(new FeedbackOpened(workspace, feedback.application(), id));
    }
    return act;
  }

  /** Keeps how the person sorted it; what is sealed is not sorted. */
  @Transactional
  public ActId sort(WorkspaceId workspace, FeedbackId id, List<FeedbackSentence> sorted) {
    ReceivedFeedback feedback = find(workspace, id);
    if (feedback.sealed()) {
      throw new UnknownIdException(id);
    }
    ActId act = acts.begin(workspace, clock.instant(), "feedback.act.sorted");
    received.keep(workspace, feedback.with(sorted), act, clock.instant());
    return act;
  }

  /**
   * @throws UnknownIdException if this workspace has no such feedback
   */
  public ReceivedFeedback find(WorkspaceId workspace, FeedbackId id) {
    return received.find(workspace, id).orElseThrow(() -> new UnknownIdException(id));
  }
}
