package app.onward.statistics;

/** The standard normal distribution. */
final class Normal {
  private static final double[] TERMS = {
    0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429
  };

  private Normal() {}

  /**
   * The chance of a value below z, to within 1.5e-7 (Abramowitz and Stegun 1964, formula 7.1.26).
   */
  static double below(double z) {
    double x = Math.abs(z) / Math.sqrt(2);
    double t = 1 / (1 + 0.3275911 * x);
    double sum = 0;
    for (int i = TERMS.length - 1; i >= 0; i--) {
      sum = (sum + TERMS[i]) * t;
    }
    double upperHalf = 0.5 * sum * Math.exp(-x * x);
    return z < 0 ? upperHalf : 1 - upperHalf;
  }
}
