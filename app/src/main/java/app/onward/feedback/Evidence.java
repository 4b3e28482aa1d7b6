package app.onward.feedback;

import app.onward.understanding.StatedReason;

/** How a reason is known, and so how much it weighs; shown in three words. */
public enum Evidence {
  /** They said it, and named a requirement, question, answer or test item. */
  STATED_SPECIFIC(0.7, Word.STATED),
  /** The person ties it to a question or moment that is recorded. */
  OBSERVED(0.35, Word.OBSERVED),
  /** They said it in words that everybody gets. */
  STATED_GENERIC(0.1, Word.STATED),
  GUESS(0.1, Word.GUESS),
  NONE(0, Word.GUESS);

  private final double weight;
  private final Word word;

  Evidence(double weight, Word word) {
    this.weight = weight;
    this.word = word;
  }

  /** The word a person sees: {@code feedback.evidence.<word>}. */
  public enum Word {
    STATED,
    OBSERVED,
    GUESS
  }

  /** Between 0 and 1. */
  public double weight() {
    return weight;
  }

  public Word word() {
    return word;
  }

  /** Of what was read in a mail. */
  public static Evidence of(StatedReason reason) {
    return reason.specific() ? STATED_SPECIFIC : STATED_GENERIC;
  }
}
