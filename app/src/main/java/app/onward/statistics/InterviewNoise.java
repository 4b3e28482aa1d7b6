package app.onward.statistics;

/**
 * How far interviewers agree about the same people.
 *
 * @param reliability between 0 and 1; about .44 between separate interviewers, .74 on a panel
 */
public record InterviewNoise(double reliability) {
  /** Separate interviewers, from 125 coefficients over 32,428 people. */
  public static final InterviewNoise SEPARATE = new InterviewNoise(.44);

  /** A panel in one room. */
  public static final InterviewNoise PANEL = new InterviewNoise(.74);

  public InterviewNoise {
    if (!(reliability > 0 && reliability < 1)) {
      throw new IllegalArgumentException("A reliability of " + reliability);
    }
  }

  /**
   * The chance that the better one of two is ranked first.
   *
   * @param better by how many standard deviations
   */
  public double betterRankedFirst(double better) {
    return Normal.below(better / Math.sqrt(2 * (1 - reliability) / reliability));
  }

  /**
   * How far the mean of several such judgements can be relied on: {@code k r / (1 + (k-1) r)}
   * (Spearman and Brown).
   *
   * @param judges how many, 1 or more
   */
  public InterviewNoise together(int judges) {
    if (judges < 1) {
      throw new IllegalArgumentException(judges + " judges");
    }
    return new InterviewNoise(judges * reliability / (1 + (judges - 1) * reliability));
  }
}
