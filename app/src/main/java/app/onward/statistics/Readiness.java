package app.onward.statistics;

/**
 * How ready one is for a question, to order what is worth preparing.
 *
 * @param chance that it is asked, 0 to 1
 * @param importance .5 to 2; 1 is usual
 * @param recall the chance that the answer comes to mind, 0 to 1
 * @param quality of the answer, 0 to 1
 */
public record Readiness(double chance, double importance, double recall, double quality) {
  private static final double RECALL_AFTER = .98;

  public Readiness {
    if (!(share(chance) && share(recall) && share(quality) && importance > 0)) {
      throw new IllegalArgumentException(
          chance + " asked, " + importance + " important, " + recall + " of " + quality);
    }
  }

  /** {@code p v (1 - R q)}: what is lost on average as things stand. */
  public double expectedLoss() {
    return chance * importance * (1 - recall * quality);
  }

  /**
   * {@code p v (.98 min(1, q + dq) - R q) / minutes}: what a minute of preparing gains.
   *
   * @param better by how much preparing lifts the quality, 0 to 1
   * @param minutes how long it takes, above 0
   */
  public double gainPerMinute(double better, double minutes) {
    if (!(share(better) && minutes > 0)) {
      throw new IllegalArgumentException(better + " better in " + minutes + " minutes");
    }
    double after = RECALL_AFTER * Math.min(1, quality + better);
    return chance * importance * (after - recall * quality) / minutes;
  }

  private static boolean share(double value) {
    return value >= 0 && value <= 1;
  }
}
