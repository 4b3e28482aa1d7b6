package app.onward.statistics;

/**
 * How long an answer takes when some never come: a lognormal mixture cure model.
 *
 * <p>Farewell, Biometrics 1982. It is fitted to whole days as their middles, t + 0.5; asked about
 * silence, a day that has passed counts whole.
 *
 * @param answered chance that an answer comes at all, between 0 and 1
 * @param mu mean of the logarithm of the days until it comes
 * @param sigma its standard deviation, above 0
 */
public record LognormalCure(double answered, double mu, double sigma) {
  public LognormalCure {
    if (!(answered > 0 && answered < 1)) {
      throw new IllegalArgumentException("A chance lies between 0 and 1, not " + answered);
    }
    if (!(sigma > 0)) {
      throw new IllegalArgumentException("A standard deviation is above 0, not " + sigma);
    }
  }

  /** The same waiting with another chance of an answer at all. */
  public LognormalCure answering(double chance) {
    return new LognormalCure(chance, mu, sigma);
  }

  /** The chance that an answer still comes after this many silent days. */
  public double answerAfter(int silentDays) {
    double waiting = answered * stillWaiting(silentDays);
    return waiting / (1 - answered + waiting);
  }

  /** The share of those who will answer that has not done so after this many days. */
  private double stillWaiting(int days) {
    return 1 - Normal.below((Math.log(days) - mu) / sigma);
  }
}
