package app.onward.statistics;

/**
 * Successes out of some tries when the rate itself is not known exactly.
 *
 * @param mean the rate one expects, above 0 and below 1
 * @param kappa how many tries this expectation is worth
 */
public record BetaBinomial(double mean, double kappa) {
  private static final double LOG_2 = Math.log(2);

  public BetaBinomial {
    if (!(mean > 0 && mean < 1 && kappa > 0)) {
      throw new IllegalArgumentException("Rate " + mean + " worth " + kappa + " tries");
    }
  }

  /** The chance of at most this many successes in n tries. */
  public double atMost(int successes, int n) {
    if (successes < 0 || successes > n) {
      throw new IllegalArgumentException(successes + " of " + n);
    }
    double a = mean * kappa;
    double b = (1 - mean) * kappa;
    double tail = 0;
    for (int i = 0; i <= successes; i++) {
      tail += Math.exp(logChoose(n, i) + Gamma.logBeta(a + i, b + n - i) - Gamma.logBeta(a, b));
    }
    return Math.min(1, tail);
  }

  /**
   * How surprising at most this many successes are: the number of heads in a row that are alike.
   */
  public double bits(int successes, int n) {
    return -Math.log(atMost(successes, n)) / LOG_2;
  }

  private static double logChoose(int n, int k) {
    return Gamma.log(n + 1.0) - Gamma.log(k + 1.0) - Gamma.log(n - k + 1.0);
  }
}
