package app.onward.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where one pursuit of one posting stands. Immutable: a new fact gives a new state, or a refusal.
 *
 * @param furthest the highest stage ever reached; it survives the closing
 * @param openedOn the day of the first event
 * @param appliedOn the day it was sent, or null
 * @param heardOn the last day something moved: sent, answered, a round held
 * @param nextRound the start of the next booked round, or null
 * @param answerBy the day by which they said they would decide, or null
 * @param removed whether it was added by mistake
 */
public record Application(
    ApplicationId id,
    Details details,
    Standing standing,
    Stage furthest,
    LocalDate openedOn,
    @Nullable LocalDate appliedOn,
    LocalDate heardOn,
    @Nullable NextRound nextRound,
    @Nullable LocalDate answerBy,
    boolean removed) {

  /** A round that is booked. */
  public record NextRound(Instant start, @Nullable String uid, int sequence) {}

  /** The state after the first event. */
  static Application first(Event event, Details details) {
    LocalDate day = event.when().day();
    return new Application(
        event.application(),
        details,
        new Standing.Open(Stage.SAVED),
        Stage.SAVED,
        day,
        null,
        day,
        null,
        null,
        false);
  }

  public Stage stage() {
    return standing.at();
  }

  public Optional<Standing.Closed> closed() {
    return standing instanceof Standing.Closed closed ? Optional.of(closed) : Optional.empty();
  }

  public boolean open() {
    return standing instanceof Standing.Open;
  }

  /** What a further event makes of it, or why it cannot be. */
  public Step after(Event event) {
    return event.fact().breaksSilence() && step(event) instanceof Step.Moved(Application next)
        ? new Step.Moved(next.heard(event.when().day()))
        : step(event);
  }

  private Step step(Event event) {
    LocalDate day = event.when().day();
    return switch (event.fact()) {
      case Fact.Added _ -> new Step.Refused(Refusal.ALREADY_THERE);
      case Fact.DetailsChanged(Details changed) -> new Step.Moved(with(changed));
      case Fact.Applied _ ->
          closedNow()
              ? refusedAsClosed()
              : reach(Stage.APPLIED, appliedOn == null ? day : appliedOn);
      case Fact.Reached(Stage stage) -> closedNow() ? refusedAsClosed() : reach(stage, appliedOn);
      case Fact.Put(Stage stage) -> closedNow() ? refusedAsClosed() : put(stage, day);
      case Fact.RoundBooked booked -> closedNow() ? refusedAsClosed() : booked(booked);
      case Fact.RoundCancelled cancelled -> new Step.Moved(withoutRound(cancelled));
      case Fact.AnswerPromised(LocalDate by) ->
          closedNow() ? refusedAsClosed() : new Step.Moved(answeredBy(by));
      case Fact.Closed(Closure closure) -> close(closure, day);
      case Fact.Reopened _ -> reopen();
      case Fact.Removed _ ->
          removed ? new Step.Refused(Refusal.ALREADY_REMOVED) : new Step.Moved(gone());
      case Fact.FeedbackReceived _,
          Fact.Mail _,
          Fact.Noted _,
          Fact.NoteChanged _,
          Fact.NoteRemoved _,
          Fact.PostingKept _,
          Fact.FileKept _,
          Fact.FileRemoved _ ->
          new Step.Moved(this);
    };
  }

  private boolean closedNow() {
    return standing instanceof Standing.Closed;
  }

  private static Step refusedAsClosed() {
    return new Step.Refused(Refusal.ALREADY_CLOSED);
  }

  private Step close(Closure closure, LocalDate day) {
    if (closedNow()) {
      return refusedAsClosed();
    }
    if (closure.answersAnOffer() && furthest != Stage.OFFER) {
      return new Step.Refused(Refusal.NO_OFFER_TO_ANSWER);
    }
    return new Step.Moved(
        new Application(
            id,
            details,
            new Standing.Closed(closure, day, stage()),
            furthest,
            openedOn,
            appliedOn,
            heardOn,
            null,
            answerBy,
            removed));
  }

  private Step reopen() {
    if (!closedNow()) {
      return new Step.Refused(Refusal.NOT_CLOSED);
    }
    return new Step.Moved(
        new Application(
            id,
            details,
            new Standing.Open(stage()),
            furthest,
            openedOn,
            appliedOn,
            heardOn,
            nextRound,
            answerBy,
            removed));
  }

  private Step reach(Stage reached, @Nullable LocalDate sentOn) {
    return new Step.Moved(
        new Application(
            id,
            details,
            new Standing.Open(Stage.furthest(stage(), reached)),
            Stage.furthest(furthest, reached),
            openedOn,
            sentOn,
            heardOn,
            nextRound,
            answerBy,
            removed));
  }

  private Step put(Stage stage, LocalDate day) {
    LocalDate sentOn = appliedOn == null && Stage.SAVED.before(stage) ? day : appliedOn;
    return new Step.Moved(
        new Application(
            id,
            details,
            new Standing.Open(stage),
            Stage.furthest(furthest, stage),
            openedOn,
            sentOn,
            heardOn,
            nextRound,
            answerBy,
            removed));
  }

  private Step booked(Fact.RoundBooked booked) {
    boolean older =
        nextRound != null
            && booked.uid() != null
            && booked.uid().equals(nextRound.uid())
            && booked.sequence() < nextRound.sequence();
    var next = older ? nextRound : new NextRound(booked.start(), booked.uid(), booked.sequence());
    return new Step.Moved(
        new Application(
            id,
            details,
            new Standing.Open(Stage.furthest(stage(), booked.stage())),
            Stage.furthest(furthest, booked.stage()),
            openedOn,
            appliedOn,
            heardOn,
            next,
            answerBy,
            removed));
  }

  private Application withoutRound(Fact.RoundCancelled cancelled) {
    boolean same =
        nextRound != null && (cancelled.uid() == null || cancelled.uid().equals(nextRound.uid()));
    return new Application(
        id,
        details,
        standing,
        furthest,
        openedOn,
        appliedOn,
        heardOn,
        same ? null : nextRound,
        answerBy,
        removed);
  }

  private Application answeredBy(LocalDate by) {
    return new Application(
        id, details, standing, furthest, openedOn, appliedOn, heardOn, nextRound, by, removed);
  }

  private Application heard(LocalDate day) {
    return new Application(
        id,
        details,
        standing,
        furthest,
        openedOn,
        appliedOn,
        later(day),
        nextRound,
        answerBy,
        removed);
  }

  private Application with(Details changed) {
    return new Application(
        id, changed, standing, furthest, openedOn, appliedOn, heardOn, nextRound, answerBy,
        removed);
  }

  private Application gone() {
    return new Application(
        id, details, standing, furthest, openedOn, appliedOn, heardOn, nextRound, answerBy, true);
  }

  private LocalDate later(LocalDate day) {
    return day.isAfter(heardOn) ? day : heardOn;
  }
}
