package app.onward.scheduling;

/** How recall fades (FSRS-6, power forgetting curve). */
public final class Forgetting {
  private static final double DECAY = -Weights.w(20);
  private static final double FACTOR = Math.exp(Math.log(.9) / DECAY) - 1;

  private Forgetting() {}

  /**
   * The chance of recall: {@code R = (1 + factor t / S)^decay}, which is .9 after S days.
   *
   * @param days since the last review, 0 or more
   * @param stability in days, above 0
   * @return above 0, at most 1
   * @throws IllegalArgumentException for fewer days than 0 or a stability that is not above 0
   */
  public static double recall(double days, double stability) {
    if (!(days >= 0 && stability > 0)) {
      throw new IllegalArgumentException(days + " days at a stability of " + stability);
    }
    return Math.pow(1 + FACTOR * days / stability, DECAY);
  }

  /**
   * Days until recall has fallen so far: {@code round(S (r^(1/decay) - 1) / factor)}.
   *
   * @param stability in days, above 0
   * @param retention the chance of recall wanted at the next review, above 0 and below 1
   * @return from 1 to 36,500
   * @throws IllegalArgumentException outside these ranges
   */
  public static int interval(double stability, double retention) {
    if (!(stability > 0 && retention > 0 && retention < 1)) {
      throw new IllegalArgumentException(retention + " at a stability of " + stability);
    }
    double exact = stability * (Math.pow(retention, 1 / DECAY) - 1) / FACTOR;
    return Math.clamp(Math.round(exact), 1, Weights.LONGEST);
  }
}
