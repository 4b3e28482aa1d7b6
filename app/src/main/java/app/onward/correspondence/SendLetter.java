package app.onward.correspondence;

import app.onward.correspondence.Dispatch.State;
import app.onward.correspondence.Dispatches.Ending;
import app.onward.platform.Ids;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends a letter from the person's own account after a click: now, or when morning has come. */
@Component
public class SendLetter {
  private final Letters letters;
  private final Dispatches dispatches;
  private final OfferLetters offer;
  private final Carrier carrier;
  private final QuietHoursKept quietHours;
  private final HandOver handOver;
  private final Acts acts;
  private final Clock clock;
  private final TransactionTemplate transaction;

  SendLetter(
      Letters letters,
      Dispatches dispatches,
      OfferLetters offer,
      Carrier carrier,
      QuietHoursKept quietHours,
      HandOver handOver,
      Acts acts,
      Clock clock,
      TransactionTemplate transaction) {
    this.letters = letters;
    this.dispatches = dispatches;
    this.offer = offer;
    this.carrier = carrier;
    this.quietHours = quietHours;
    this.handOver = handOver;
    this.acts = acts;
    this.clock = clock;
    this.transaction = transaction;
  }

  /** When a letter would go that is asked to be sent now; empty for at once. */
  public Optional<Instant> morning(WorkspaceId workspace) {
    return quietHours.of(workspace).over(clock.instant(), clock.getZone());
  }

  /**
   * The click. Blocks while the server answers, unless the letter is held.
   *
   * @param letter one that is kept, in the words that go
   * @param allTheSame whether quiet hours do not count
   */
  public Sending ask(WorkspaceId workspace, Letter letter, boolean allTheSame) {
    Instant now = clock.instant();
    Instant morning = allTheSame ? null : morning(workspace).orElse(null);
    Begun begun = transaction.execute(status -> begin(workspace, letter, morning, now, status));
    return switch (begun) {
      case Begun.Not(String reasonKey) -> new Sending.Refused(reasonKey);
      case Begun.Waiting(Dispatch held) -> new Sending.Held(held.goesAt(), held.act());
      case Begun.Going(Dispatch going) -> handOver.now(workspace, going, letter);
    };
  }

  private sealed interface Begun {
    record Not(String reasonKey) implements Begun {}

    record Waiting(Dispatch dispatch) implements Begun {}

    record Going(Dispatch dispatch) implements Begun {}
  }

  /** The turn is taken before it is asked whether the letter may go, so that no other can pass. */
  private Begun begin(
      WorkspaceId workspace,
      Letter letter,
      @Nullable Instant morning,
      Instant now,
      TransactionStatus status) {
    Dispatch dispatch = dispatch(workspace, letter, morning, now);
    Optional<String> refusal =
        dispatches.begin(workspace, dispatch, now)
            ? refusal(workspace, letter)
            : Optional.of(taken(workspace, letter));
    if (refusal.isPresent()) {
      status.setRollbackOnly();
      return new Begun.Not(refusal.get());
    }
    letters.keep(workspace, letter, dispatch.act(), now);
    return morning == null ? new Begun.Going(dispatch) : new Begun.Waiting(dispatch);
  }

  private String taken(WorkspaceId workspace, Letter letter) {
    return dispatches.latest(workspace, letter.id()).filter(Dispatch::underWay).isPresent()
        ? "correspondence.refused.waits"
        : "correspondence.refused.under-way";
  }

  private Dispatch dispatch(
      WorkspaceId workspace, Letter letter, @Nullable Instant morning, Instant now) {
    ActId act = acts.begin(workspace, now, "correspondence.act.sending");
    String address = carrier.sender(workspace).map(Carrier.Sender::address).orElse("");
    return new Dispatch(
        DispatchId.next(),
        letter.id(),
        letter.application(),
        act,
        Ids.next() + address.substring(Math.max(0, address.indexOf('@'))),
        morning == null ? State.SENDING : State.HELD,
        morning == null ? now : morning,
        null,
        null,
        null);
  }

  private Optional<String> refusal(WorkspaceId workspace, Letter letter) {
    if (carrier.sender(workspace).isEmpty()) {
      return Optional.of("correspondence.refused.no-account");
    }
    if (letters.find(workspace, letter.id()).filter(Letter::draft).isEmpty()) {
      return Optional.of("correspondence.refused.sent");
    }
    return offer.refusal(workspace, letter.application(), letter.kind());
  }

  /** “Send now”, for a letter that is held. */
  public Sending sendNow(WorkspaceId workspace, LetterId id) {
    return dispatches
        .latest(workspace, id)
        .map(held -> handOver.held(workspace, held))
        .orElseGet(() -> new Sending.Refused("correspondence.refused.not-held"));
  }

  /** “Do not send”; false where it no longer waits. */
  public boolean withdraw(WorkspaceId workspace, LetterId id) {
    return settle(workspace, id, State.HELD, State.WITHDRAWN);
  }

  /** What the person found who looked into their sent mail. */
  public boolean tell(WorkspaceId workspace, LetterId id, boolean left) {
    return left
        ? dispatches
            .latest(workspace, id)
            .filter(unknown -> handOver.left(workspace, unknown, State.UNKNOWN))
            .isPresent()
        : settle(workspace, id, State.UNKNOWN, State.WITHDRAWN);
  }

  private boolean settle(WorkspaceId workspace, LetterId id, State from, State to) {
    return dispatches
        .latest(workspace, id)
        .filter(each -> dispatches.move(workspace, each.id(), from, Ending.of(to, clock.instant())))
        .isPresent();
  }
}
