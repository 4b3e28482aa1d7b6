package app.onward.correspondence;

import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps letters, changes them while they are drafts, and notes that they were sent. */
@Component
public class WriteLetter {
  private static final String SENT_BEFORE = "correspondence.refused.sent";

  private final Letters letters;
  private final Dispatches dispatches;
  private final OfferLetters offer;
  private final Acts acts;
  private final Clock clock;
  private final ApplicationEventPublisher publisher;

  WriteLetter(
      Letters letters,
      Dispatches dispatches,
      OfferLetters offer,
      Acts acts,
      Clock clock,
      ApplicationEventPublisher publisher) {
    this.letters = letters;
    this.dispatches = dispatches;
    this.offer = offer;
    this.acts = acts;
    this.clock = clock;
    this.publisher = publisher;
  }

  /** Keeps a new draft, or the new words of one that is kept. */
  @Transactional
  public Writing keep(WorkspaceId workspace, Letter letter) {
    Optional<Letter> known = letters.find(workspace, letter.id());
    String key = known.isEmpty() ? "correspondence.act.drafted" : "correspondence.act.changed";
    return refusal(workspace, letter, known.orElse(null))
        .<Writing>map(Writing.Refused::new)
        .orElseGet(() -> kept(workspace, letter, key));
  }

  /** Notes that the person has sent it, in these words. */
  @Transactional
  public Writing send(WorkspaceId workspace, Letter letter) {
    Instant now = clock.instant();
    Optional<String> refusal =
        dispatches.turn(workspace, letter.application(), now)
            ? refusal(workspace, letter, letters.find(workspace, letter.id()).orElse(null))
            : Optional.of("correspondence.refused.under-way");
    if (refusal.isPresent()) {
      return new Writing.Refused(refusal.get());
    }
    Writing.Written written = kept(workspace, letter.sent(now), "correspondence.act.sent");
    publisher.publishEvent(
        new LetterSent(workspace, letter.application(), letter.kind(), written.act(), now));
    return written;
  }

  private Optional<String> refusal(WorkspaceId workspace, Letter letter, @Nullable Letter known) {
    if (known != null && !known.draft()) {
      return Optional.of(SENT_BEFORE);
    }
    return waits(workspace, letter.id())
        ? Optional.of("correspondence.refused.waits")
        : offer.refusal(workspace, letter.application(), letter.kind());
  }

  private boolean waits(WorkspaceId workspace, LetterId id) {
    return dispatches.latest(workspace, id).filter(Dispatch::underWay).isPresent();
  }

  /** Takes a letter away; not one that waits, or that left from here. */
  @Transactional
  public Writing remove(WorkspaceId workspace, LetterId id) {
    Letter letter = find(workspace, id);
    if (waits(workspace, id)) {
      return new Writing.Refused("correspondence.refused.waits");
    }
    if (dispatches.latest(workspace, id).filter(Dispatch::sent).isPresent()) {
      return new Writing.Refused(SENT_BEFORE);
    }
    ActId act = acts.begin(workspace, clock.instant(), "correspondence.act.removed");
    letters.remove(workspace, letter, act, clock.instant());
    return new Writing.Written(id, act);
  }

  /**
   * @throws UnknownIdException if this workspace has no such letter
   */
  public Letter find(WorkspaceId workspace, LetterId id) {
    return letters.find(workspace, id).orElseThrow(() -> new UnknownIdException(id));
  }

  private Writing.Written kept(WorkspaceId workspace, Letter letter, String key) {
    ActId act = acts.begin(workspace, clock.instant(), key);
    letters.keep(workspace, letter, act, clock.instant());
    return new Writing.Written(letter.id(), act);
  }
}
