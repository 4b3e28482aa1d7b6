package app.onward.inbox;

import app.onward.understanding.Judgement;
import app.onward.understanding.Label;
import java.time.Instant;
import java.util.List;

/**
 * Something read from a mail, waiting for a person's yes.
 *
 * @param certain whether it is a receipt whose application is beyond doubt
 * @param targets the applications it may belong to; several where the person has to choose
 */
public record Suggestion(
    MessageId id,
    Judgement judgement,
    boolean certain,
    Instant sentAt,
    SuggestionState state,
    List<Target> targets) {

  public Suggestion {
    targets = List.copyOf(targets);
  }

  /** Whether it may be hard to read; such ones come last. */
  public boolean hard() {
    return isHard(judgement.label());
  }

  /** Whether its words wait until somebody opens them. */
  public boolean sealed() {
    return judgement.label() == Label.FEEDBACK;
  }

  public static boolean isHard(Label label) {
    return label == Label.REJECTION || label == Label.FEEDBACK;
  }
}
