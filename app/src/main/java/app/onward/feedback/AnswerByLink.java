package app.onward.feedback;

import app.onward.applications.Applications;
import app.onward.applications.Timeline;
import app.onward.feedback.FeedbackSentence.Kind;
import app.onward.feedback.ReceivedFeedback.Source;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.UndoAct;
import app.onward.understanding.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an interviewer does on their page: answer once, and take it back while it is sealed. */
@Component
public class AnswerByLink {
  /** The longest answer to one question, in characters. */
  public static final int LONGEST = 1000;

  private static final int TRIES = 10;
  private static final Duration WITHIN = Duration.ofHours(1);

  private final InviteInterviewer invite;
  private final InterviewerLinks links;
  private final LinkToken tokens;
  private final ReceiveFeedback receive;
  private final ReceivedFeedbacks received;
  private final Applications applications;
  private final UndoAct undo;
  private final Clock clock;

  AnswerByLink(
      InviteInterviewer invite,
      InterviewerLinks links,
      LinkToken tokens,
      ReceiveFeedback receive,
      ReceivedFeedbacks received,
      Applications applications,
      UndoAct undo,
      Clock clock) {
    this.invite = invite;
    this.links = links;
    this.tokens = tokens;
    this.receive = receive;
    this.received = received;
    this.applications = applications;
    this.undo = undo;
    this.clock = clock;
  }

  /**
   * All that the page shows.
   *
   * @param answered whether an answer lies there
   * @param withdrawable whether it can still be taken back
   */
  public record Shown(String firstName, String role, boolean answered, boolean withdrawable) {}

  /** What was typed; each may be empty, not both. */
  public record Answer(String worked, String improve, @Nullable Reason code) {
    public boolean complete() {
      return !(worked.isBlank() && improve.isBlank())
          && worked.length() <= LONGEST
          && improve.length() <= LONGEST;
    }
  }

  /** What came of sending it. */
  public enum Outcome {
    KEPT,
    TOO_MANY,
    GONE
  }

  private record Open(WorkspaceId workspace, InterviewerLink link, String role) {}

  /** Empty where there is no such page, or it has expired or was taken away. */
  public Optional<Shown> find(String token) {
    return open(token)
        .map(
            open ->
                new Shown(
                    open.link().firstName(),
                    open.role(),
                    open.link().answer() != null,
                    withdrawable(open)));
  }

  private Optional<Open> open(String token) {
    return invite.possible() ? tokens.read(token).flatMap(this::open) : Optional.empty();
  }

  private Optional<Open> open(LinkToken.Named named) {
    return links
        .find(named.workspace(), named.link())
        .filter(link -> link.expiresAt().isAfter(clock.instant()))
        .flatMap(
            link ->
                applications
                    .find(named.workspace(), link.application())
                    .map(Timeline::application)
                    .filter(application -> !application.removed())
                    .map(
                        application ->
                            new Open(named.workspace(), link, application.details().role())));
  }

  private boolean withdrawable(Open open) {
    FeedbackId answer = open.link().answer();
    return answer != null
        && received.find(open.workspace(), answer).filter(ReceivedFeedback::sealed).isPresent();
  }

  /** Seals an answer; one for each page. */
  @Transactional
  public Outcome answer(String token, Answer answer) {
    Open open = open(token).filter(one -> one.link().answer() == null).orElse(null);
    if (open == null) {
      return Outcome.GONE;
    }
    if (tooMany(open)) {
      return Outcome.TOO_MANY;
    }
    var sealed =
        receive.receive(
            open.workspace(), open.link().application(), Source.PAGE, sentences(answer));
    links.keep(
        open.workspace(),
        open.link().answeredWith(sealed.feedback(), sealed.act()),
        sealed.act(),
        clock.instant());
    return Outcome.KEPT;
  }

  private boolean tooMany(Open open) {
    Instant now = clock.instant();
    return links.tries(open.workspace(), open.link().id(), now, now.minus(WITHIN)) > TRIES;
  }

  private static List<FeedbackSentence> sentences(Answer answer) {
    return Stream.of(
            FeedbackSentence.said(answer.worked().strip(), Kind.WORKED),
            new FeedbackSentence(answer.improve().strip(), Kind.TASK, null, "", answer.code()))
        .filter(sentence -> !sentence.text().isEmpty())
        .toList();
  }

  /** Takes an answer back while nobody has opened it. */
  @Transactional
  public boolean withdraw(String token) {
    Open open = open(token).filter(this::withdrawable).orElse(null);
    if (open == null || open.link().answered() == null || tooMany(open)) {
      return false;
    }
    undo.undo(open.workspace(), open.link().answered(), true);
    return true;
  }
}
