package app.onward.feedback;

import app.onward.platform.WorkingDays;
import java.time.LocalDate;
import java.util.List;

/**
 * Where the one request for feedback of an application stands. There is one nudge and no second.
 */
public sealed interface RequestState {
  /** The first working day after which a nudge makes sense. */
  int PATIENCE = 7;

  /** So many working days after the last word of the person it counts as silent. */
  int SILENT_AFTER = 10;

  record NotAsked() implements RequestState {}

  record Drafted(LocalDate on) implements RequestState {}

  record Asked(LocalDate on) implements RequestState {
    /** The first day on which a nudge is offered. */
    public LocalDate nudgeFrom() {
      return WorkingDays.after(on, PATIENCE);
    }
  }

  record Nudged(LocalDate askedOn, LocalDate on) implements RequestState {}

  /** Nobody answered the nudge. */
  record Silent(LocalDate nudgedOn) implements RequestState {}

  record Answered(LocalDate on) implements RequestState {}

  record Declined(LocalDate on) implements RequestState {}

  record PolicyStated(LocalDate on) implements RequestState {}

  /** Why a step is not taken; shown through {@code feedback.refused.<reason>}. */
  enum Refusal {
    ASKED_BEFORE,
    NOT_ASKED,
    TOO_EARLY,
    NUDGED_BEFORE,
    OVER
  }

  /** The answer to taking a step. */
  sealed interface Move {
    record Moved(RequestState state) implements Move {}

    record Refused(Refusal refusal) implements Move {}
  }

  /** All steps in their order; one that does not fit changes nothing. */
  static RequestState of(List<RequestStep> steps) {
    RequestState state = new NotAsked();
    for (RequestStep step : steps) {
      if (state.after(step) instanceof Move.Moved(RequestState next)) {
        state = next;
      }
    }
    return state;
  }

  /** What a step makes of it, or why it is not taken. */
  default Move after(RequestStep step) {
    return switch (step) {
      case RequestStep.Drafted(LocalDate on) ->
          this instanceof NotAsked || this instanceof Drafted
              ? new Move.Moved(new Drafted(on))
              : asked();
      case RequestStep.Asked(LocalDate on) ->
          this instanceof NotAsked || this instanceof Drafted
              ? new Move.Moved(new Asked(on))
              : asked();
      case RequestStep.Nudged(LocalDate on) -> nudge(on);
      case RequestStep.Answered(LocalDate on) -> new Move.Moved(new Answered(on));
      case RequestStep.Declined(LocalDate on) -> end(new Declined(on));
      case RequestStep.PolicyStated(LocalDate on) -> end(new PolicyStated(on));
    };
  }

  private Move asked() {
    return new Move.Refused(
        this instanceof PolicyStated || this instanceof Answered || this instanceof Declined
            ? Refusal.OVER
            : Refusal.ASKED_BEFORE);
  }

  private Move nudge(LocalDate on) {
    return switch (this) {
      case NotAsked _, Drafted _ -> new Move.Refused(Refusal.NOT_ASKED);
      case Asked asked ->
          on.isBefore(asked.nudgeFrom())
              ? new Move.Refused(Refusal.TOO_EARLY)
              : new Move.Moved(new Nudged(asked.on(), on));
      case Nudged _, Silent _ -> new Move.Refused(Refusal.NUDGED_BEFORE);
      case Answered _, Declined _, PolicyStated _ -> new Move.Refused(Refusal.OVER);
    };
  }

  private Move end(RequestState end) {
    return this instanceof Answered ? new Move.Refused(Refusal.OVER) : new Move.Moved(end);
  }

  /** As it looks on this day: a nudge that nobody answered for long is silence. */
  default RequestState on(LocalDate today) {
    return this instanceof Nudged(_, LocalDate nudged)
            && WorkingDays.after(nudged, SILENT_AFTER).isBefore(today)
        ? new Silent(nudged)
        : this;
  }
}
