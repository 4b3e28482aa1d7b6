package app.onward.correspondence;

import app.onward.correspondence.Carrier.Outcome;
import app.onward.correspondence.Carrier.Parcel;
import app.onward.correspondence.Carrier.Sender;
import app.onward.correspondence.Dispatch.State;
import app.onward.correspondence.Dispatches.Ending;
import app.onward.platform.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands a letter over once. That it begins is written down before the first word to the server, and
 * what came of it after the last; what stays in between is never tried again by itself.
 */
@Component
class HandOver {
  private final Letters letters;
  private final Dispatches dispatches;
  private final OfferLetters offer;
  private final Carrier carrier;
  private final List<AnsweredMail> answered;
  private final Clock clock;
  private final ApplicationEventPublisher publisher;
  private final TransactionTemplate transaction;

  HandOver(
      Letters letters,
      Dispatches dispatches,
      OfferLetters offer,
      Carrier carrier,
      List<AnsweredMail> answered,
      Clock clock,
      ApplicationEventPublisher publisher,
      TransactionTemplate transaction) {
    this.letters = letters;
    this.dispatches = dispatches;
    this.offer = offer;
    this.carrier = carrier;
    this.answered = List.copyOf(answered);
    this.clock = clock;
    this.publisher = publisher;
    this.transaction = transaction;
  }

  /** One that was held goes now, if it still waits and nothing speaks against it by now. */
  Sending held(WorkspaceId workspace, Dispatch held) {
    Optional<Letter> letter = transaction.execute(_ -> claimed(workspace, held));
    return letter.isPresent()
        ? now(workspace, held, letter.get())
        : new Sending.Refused("correspondence.refused.not-held");
  }

  private Optional<Letter> claimed(WorkspaceId workspace, Dispatch held) {
    Ending sending = Ending.of(State.SENDING, clock.instant());
    if (!dispatches.move(workspace, held.id(), State.HELD, sending)) {
      return Optional.empty();
    }
    Optional<Letter> letter = letters.find(workspace, held.letter()).filter(Letter::draft);
    Optional<String> refusal =
        letter.isEmpty()
            ? Optional.of("correspondence.refused.gone")
            : offer.refusal(workspace, held.application(), letter.get().kind());
    refusal.ifPresent(
        key ->
            dispatches.move(
                workspace,
                held.id(),
                State.SENDING,
                new Ending(State.FAILED, clock.instant(), key, "")));
    return refusal.isPresent() ? Optional.empty() : letter;
  }

  /** One whose sending was written down goes to the server. */
  Sending now(WorkspaceId workspace, Dispatch sending, Letter letter) {
    boolean answered = false;
    try {
      Outcome outcome = outcome(workspace, sending, letter);
      answered = true;
      return settled(workspace, sending, outcome);
    } finally {
      if (!answered) {
        end(workspace, sending, Ending.of(State.UNKNOWN, clock.instant()));
      }
    }
  }

  private Outcome outcome(WorkspaceId workspace, Dispatch sending, Letter letter) {
    Optional<Sender> from = carrier.sender(workspace);
    if (from.isEmpty()) {
      return new Outcome.Kept("correspondence.refused.no-account", "");
    }
    List<String> thread =
        answered.stream()
            .map(each -> each.thread(workspace, letter.application(), letter.text().to()))
            .filter(ids -> !ids.isEmpty())
            .findFirst()
            .orElse(List.of());
    return carrier.carry(
        workspace, new Parcel(from.get(), letter.text(), sending.messageId(), thread));
  }

  private Sending settled(WorkspaceId workspace, Dispatch sending, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Left _ -> {
        left(workspace, sending, State.SENDING);
        yield new Sending.Sent();
      }
      case Outcome.Kept(String reasonKey, String words) -> {
        end(workspace, sending, new Ending(State.FAILED, clock.instant(), reasonKey, words));
        yield new Sending.Failed();
      }
      case Outcome.Unknown _ -> {
        end(workspace, sending, Ending.of(State.UNKNOWN, clock.instant()));
        yield new Sending.Unknown();
      }
    };
  }

  private void end(WorkspaceId workspace, Dispatch sending, Ending ending) {
    dispatches.move(workspace, sending.id(), State.SENDING, ending);
  }

  /** It left: noted with its letter in one go. An answer that comes late still counts. */
  boolean left(WorkspaceId workspace, Dispatch dispatch, State from) {
    return Boolean.TRUE.equals(transaction.execute(_ -> noted(workspace, dispatch, from)));
  }

  private boolean noted(WorkspaceId workspace, Dispatch dispatch, State from) {
    Instant now = clock.instant();
    Ending sent = Ending.of(State.SENT, now);
    boolean moved =
        dispatches.move(workspace, dispatch.id(), from, sent)
            || dispatches.move(workspace, dispatch.id(), State.UNKNOWN, sent);
    Optional<Letter> letter = letters.find(workspace, dispatch.letter()).filter(Letter::draft);
    if (moved && letter.isPresent()) {
      letters.keep(workspace, letter.get().sent(now), dispatch.act(), now);
      publisher.publishEvent(
          new LetterSent(
              workspace, dispatch.application(), letter.get().kind(), dispatch.act(), now));
    }
    return moved;
  }
}
