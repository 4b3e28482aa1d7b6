package app.onward.inbox;

import app.onward.understanding.Judgement;
import app.onward.understanding.Label;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message that was read and judged, ready to be kept.
 *
 * @param keyHash keyed hash of what makes it this message
 * @param sentOn null where the mail states no day
 * @param job null for ordinary mail, of which nothing more is kept
 */
public record ReadMessage(
    MessageId id, String keyHash, Label label, @Nullable LocalDate sentOn, @Nullable Job job) {

  /**
   * What is kept of mail about the search.
   *
   * @param references keyed hashes of the mails it answers
   */
  public record Job(JobMail mail, Judgement judgement, List<String> references) {
    private static final double SURE_ENOUGH_TO_VOUCH = 0.9;

    public Job {
      references = List.copyOf(references);
    }

    /** Whether the person has said of a mail like it that it is not about the search. */
    boolean isPutAside() {
      return judgement.label() == Label.OTHER;
    }

    /** Whether it is so surely about the search that it speaks for its thread and its writer. */
    public boolean vouches() {
      return !isPutAside() && judgement.probability() >= SURE_ENOUGH_TO_VOUCH;
    }
  }
}
