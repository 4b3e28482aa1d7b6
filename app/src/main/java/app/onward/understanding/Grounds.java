package app.onward.understanding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rejection, or feedback, says of why.
 *
 * @param reasons at most three, those that name something first; empty where none is stated
 * @param rejectedAt null where it does not say
 * @param feedback null where it does not say
 */
public record Grounds(
    List<Fact<StatedReason>> reasons,
    @Nullable Fact<RejectedAt> rejectedAt,
    @Nullable Fact<FeedbackStance> feedback) {

  public static final Grounds NONE = new Grounds(List.of(), null, null);

  public Grounds {
    reasons = List.copyOf(reasons);
  }

  /** Whether its words are those that everybody gets, so that nothing can be learned from them. */
  public boolean boilerplate() {
    return reasons.stream().noneMatch(reason -> reason.value().specific());
  }

  /**
   * Whether it says that the job itself is gone, so that nobody was turned down. One that was
   * filled after a conversation, or by somebody stronger, went to somebody else.
   */
  public boolean roleGone() {
    boolean compared = says(Reason.COMP_STRONGER) || beyondReading();
    return says(Reason.ROLE_FROZEN)
        || says(Reason.ROLE_CHANGED)
        || says(Reason.ROLE_FILLED) && !compared;
  }

  private boolean says(Reason wanted) {
    return reasons.stream().anyMatch(reason -> reason.value().reason() == wanted);
  }

  private boolean beyondReading() {
    return rejectedAt != null && rejectedAt.value() != RejectedAt.APPLICATION;
  }
}
