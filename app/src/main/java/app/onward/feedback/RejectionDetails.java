package app.onward.feedback;

import app.onward.understanding.FeedbackStance;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a no besides that it was said.
 *
 * @param channel how it was said, or null where nobody noted it
 * @param wording the sentence that says it, or empty
 * @param boilerplate whether these are the words that everybody gets
 * @param reasons at most three
 * @param stance whether they say that feedback can be had, or null
 * @param message the mail that says so, or null
 */
public record RejectionDetails(
    @Nullable Channel channel,
    String wording,
    boolean boilerplate,
    List<RejectionReason> reasons,
    @Nullable FeedbackStance stance,
    @Nullable UUID message) {
  /** More than three causes are no causes. */
  public static final int MOST_REASONS = 3;

  /** The longest wording, in characters. */
  public static final int LONGEST = 4000;

  public static final RejectionDetails NONE =
      new RejectionDetails(null, "", false, List.of(), null, null);

  public RejectionDetails {
    wording = wording.strip();
    reasons = List.copyOf(reasons);
    if (reasons.size() > MOST_REASONS) {
      throw new IllegalArgumentException("A rejection has " + reasons.size() + " reasons");
    }
    if (wording.length() > LONGEST) {
      throw new IllegalArgumentException("A wording has " + wording.length() + " characters");
    }
  }

  /** With what a mail says as well; what the person noted before stays as it is. */
  RejectionDetails and(RejectionDetails read) {
    var both = new ArrayList<>(reasons);
    read.reasons.stream()
        .filter(reason -> reasons.stream().noneMatch(known -> known.same(reason)))
        .limit(MOST_REASONS - (long) reasons.size())
        .forEach(both::add);
    return new RejectionDetails(
        channel == null ? read.channel : channel,
        wording.isEmpty() ? read.wording : wording,
        boilerplate || wording.isEmpty() && read.boilerplate,
        both,
        read.stance == null ? stance : read.stance,
        read.message == null ? message : read.message);
  }
}
