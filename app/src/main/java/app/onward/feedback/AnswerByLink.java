package app.onward.feedback;

import app.onward.feedback.FeedbackSentence.Kind;
import app.onward.feedback.OpenLinks.Open;
import app.onward.feedback.ReceivedFeedback.Source;
import app.onward.understanding.Reason;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an interviewer does on their page: answer, once. */
@Component
public class AnswerByLink {
  /** The longest answer to one question, in characters. */
  public static final int LONGEST = 1000;

  private final OpenLinks openLinks;
  private final InterviewerLinks links;
  private final ReceiveFeedback receive;
  private final ReceivedFeedbacks received;
  private final Clock clock;

  AnswerByLink(
      OpenLinks openLinks,
      InterviewerLinks links,
      ReceiveFeedback receive,
      ReceivedFeedbacks received,
      Clock clock) {
    this.openLinks = openLinks;
    this.links = links;
    this.receive = receive;
    this.received = received;
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

  /** Empty where there is no such page, or it has expired or was taken away. */
  public Optional<Shown> find(String token) {
    return openLinks
        .find(token)
        .map(
            open ->
                new Shown(
                    open.link().firstName(),
                    open.role(),
                    open.link().answer() != null,
                    received.sealed(open.workspace(), open.link().answer()).isPresent()));
  }

  /** Seals an answer; one for each page, also where two are sent at the same moment. */
  @Transactional
  public Outcome answer(String token, Answer answer) {
    Open open = openLinks.hold(token).filter(one -> one.link().answer() == null).orElse(null);
    if (open == null) {
      return Outcome.GONE;
    }
    if (openLinks.tooMany(open)) {
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

  private static List<FeedbackSentence> sentences(Answer answer) {
    return Stream.of(
            FeedbackSentence.said(answer.worked().strip(), Kind.WORKED),
            new FeedbackSentence(answer.improve().strip(), Kind.TASK, null, "", answer.code()))
        .filter(sentence -> !sentence.text().isEmpty())
        .toList();
  }
}
