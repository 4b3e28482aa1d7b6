package app.onward.scheduling;

/** How well something came back to mind, from worst to best. */
public enum Rating {
  AGAIN,
  HARD,
  GOOD,
  EASY;

  /** The grade in the formulas of FSRS: 1 for again to 4 for easy. */
  public int grade() {
    return ordinal() + 1;
  }

  /**
   * What the mean of a rubric says: below 2 again, below 3 hard, below 4.2 good, else easy. The
   * mean is not rounded before.
   *
   * @param mean from 1 to 5
   * @throws IllegalArgumentException outside of 1 to 5
   */
  public static Rating ofRubric(double mean) {
    if (!(mean >= 1 && mean <= 5)) {
      throw new IllegalArgumentException("A rubric mean of " + mean);
    }
    if (mean < 2) {
      return AGAIN;
    }
    if (mean < 3) {
      return HARD;
    }
    return mean < 4.2 ? GOOD : EASY;
  }
}
