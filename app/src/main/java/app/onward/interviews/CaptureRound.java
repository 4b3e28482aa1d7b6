package app.onward.interviews;

import app.onward.applications.Applications;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import app.onward.questions.Question;
import app.onward.questions.Questions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what was asked in a round and how it went.
 *
 * <p>What is typed is saved many times; all that is written about one question or about the round
 * as a whole within half an hour is one act.
 */
@Component
public class CaptureRound {
  private static final Duration SITTING = Duration.ofMinutes(30);
  private static final int MOST = 60;

  private final Captures captures;
  private final Questions questions;
  private final SearchedRounds searched;
  private final Applications applications;
  private final Acts acts;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  CaptureRound(
      Captures captures,
      Questions questions,
      SearchedRounds searched,
      Applications applications,
      Acts acts,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.captures = captures;
    this.questions = questions;
    this.searched = searched;
    this.applications = applications;
    this.acts = acts;
    this.publisher = publisher;
    this.clock = clock;
  }

  /** Writes down questions, one on each line; those that stand there already are left. */
  @Transactional
  public Adding ask(WorkspaceId workspace, Round round, String text) {
    List<String> lines = PastedQuestions.of(text).lines();
    if (lines.isEmpty()) {
      return new Adding.Refused(Adding.Reason.NOTHING_WRITTEN);
    }
    if (lines.stream().anyMatch(line -> line.length() > Question.LONGEST)) {
      return new Adding.Refused(Adding.Reason.TOO_LONG);
    }
    Capture before = captures.of(workspace, round.id());
    if (lines.size() + before.asked().size() > MOST) {
      return new Adding.Refused(Adding.Reason.TOO_MANY);
    }
    List<Question> fresh = fresh(workspace, before, lines);
    return fresh.isEmpty()
        ? new Adding.Refused(Adding.Reason.ALL_THERE)
        : asked(workspace, round, before, fresh);
  }

  private List<Question> fresh(WorkspaceId workspace, Capture before, List<String> lines) {
    Set<Question> there =
        before.asked().stream().map(Occurrence::question).collect(Collectors.toSet());
    return lines.stream()
        .map(line -> questions.findOrAdd(workspace, line))
        .distinct()
        .filter(question -> !there.contains(question))
        .toList();
  }

  private Adding asked(WorkspaceId workspace, Round round, Capture before, List<Question> fresh) {
    ActId act = begin(workspace, round, "interviews.act.asked");
    for (Question question : fresh) {
      var asked = new Occurrence(OccurrenceId.next(), round.id(), question, null, "", "");
      captures.ask(workspace, asked, act, clock.instant());
    }
    changed(workspace, round, before);
    return new Adding.Added(act, employer(workspace, round), fresh.size());
  }

  /**
   * Says how answering a question went.
   *
   * @param rating or null to say nothing again
   */
  @Transactional
  public void rate(WorkspaceId workspace, Round round, Occurrence asked, @Nullable Rating rating) {
    write(workspace, round, asked, Map.of(Aspect.RATING, rating == null ? "" : rating.name()));
  }

  /** Writes about a question that was asked; the act can hold what was written before. */
  @Transactional
  public ActId write(
      WorkspaceId workspace, Round round, Occurrence asked, Map<Aspect, String> texts) {
    UUID subject = asked.id().value();
    ActId act = sitting(workspace, round, subject, "interviews.act.question-noted");
    texts.forEach(
        (aspect, text) ->
            captures.write(workspace, Entry.on(asked, aspect, text, act, clock.instant())));
    searched.follow(workspace, round.id());
    return act;
  }

  /** Writes about the round as a whole; the act can hold what was written before. */
  @Transactional
  public ActId write(WorkspaceId workspace, Round round, Map<Aspect, String> texts) {
    Capture before = captures.of(workspace, round.id());
    ActId act = sitting(workspace, round, round.id().value(), "interviews.act.noted");
    texts.forEach(
        (aspect, text) ->
            captures.write(workspace, Entry.on(round.id(), aspect, text, act, clock.instant())));
    changed(workspace, round, before);
    return act;
  }

  /** Takes a question out of the round. */
  @Transactional
  public ActId remove(WorkspaceId workspace, Round round, Occurrence asked) {
    ActId act = begin(workspace, round, "interviews.act.question-removed");
    captures.write(workspace, Entry.on(asked, Aspect.REMOVED, "", act, clock.instant()));
    searched.follow(workspace, round.id());
    return act;
  }

  /** Notes that the person does not want to be asked about the round. */
  @Transactional
  public ActId putOff(WorkspaceId workspace, Round round) {
    ActId act = begin(workspace, round, "interviews.act.put-off");
    captures.write(workspace, Entry.on(round.id(), Aspect.PUT_OFF, "", act, clock.instant()));
    return act;
  }

  private void changed(WorkspaceId workspace, Round round, Capture before) {
    searched.follow(workspace, round.id());
    if (before.isEmpty()) {
      publisher.publishEvent(new RoundCaptured(workspace, round.application(), round.id()));
    }
  }

  private ActId sitting(WorkspaceId workspace, Round round, UUID subject, String key) {
    return captures
        .lastAct(workspace, subject, clock.instant().minus(SITTING))
        .orElseGet(() -> begin(workspace, round, key));
  }

  private ActId begin(WorkspaceId workspace, Round round, String key) {
    return acts.begin(workspace, clock.instant(), key, employer(workspace, round));
  }

  private String employer(WorkspaceId workspace, Round round) {
    return applications
        .row(workspace, round.application())
        .map(row -> row.details().employer())
        .orElseThrow(() -> new UnknownIdException(round.application()));
  }
}
