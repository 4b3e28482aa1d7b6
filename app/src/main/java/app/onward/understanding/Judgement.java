package app.onward.understanding;

import app.onward.understanding.text.Languages;
import org.jspecify.annotations.Nullable;

/**
 * What a mail was taken for, and why.
 *
 * @param probability of the label being right, between 0 and 1
 * @param news only where the label is {@link Label#INTERVIEW}
 * @param language ISO 639-1, or {@code und} where it was not recognised
 */
public record Judgement(
    Label label,
    double probability,
    Layer layer,
    Evidence evidence,
    @Nullable InterviewNews news,
    Facts facts,
    String language) {

  /** Of mail that is ordinary at a glance; nothing more is known of it. */
  public static final Judgement ORDINARY =
      new Judgement(
          Label.OTHER, 1, Layer.MODEL, Evidence.NONE, null, Facts.NONE, Languages.UNKNOWN);

  public Judgement {
    if (probability < 0 || probability > 1) {
      throw new IllegalArgumentException("Probability must lie in [0, 1]: " + probability);
    }
  }

  /** Whether the mail belongs to a search for work at all. */
  public boolean aboutJobs() {
    return label != Label.OTHER;
  }
}
