package app.onward.statistics;

/**
 * What is believed of a rate: the beta distribution.
 *
 * @param alpha what speaks for it, above 0
 * @param beta what speaks against it, above 0
 */
public record Beta(double alpha, double beta) {
  private static final int FEWEST = 6;
  private static final int TERMS = 1000;
  private static final double EXACT = 1e-15;

  public Beta {
    if (!(alpha > 0 && beta > 0)) {
      throw new IllegalArgumentException(alpha + " for and " + beta + " against");
    }
  }

  /** {@code alpha / (alpha + beta)}. */
  public double mean() {
    return alpha / (alpha + beta);
  }

  /** The chance that the rate is below x, from 0 to 1 (regularised incomplete beta function). */
  public double below(double x) {
    if (x <= 0 || x >= 1) {
      return x <= 0 ? 0 : 1;
    }
    boolean left = x < (alpha + 1) / (alpha + beta + 2);
    return left ? fraction(alpha, beta, x) : 1 - fraction(beta, alpha, 1 - x);
  }

  /**
   * The rate below which it lies with this chance, by halving.
   *
   * @param chance above 0 and below 1
   */
  public double quantile(double chance) {
    if (!(chance > 0 && chance < 1)) {
      throw new IllegalArgumentException("A chance of " + chance);
    }
    double low = 0;
    double high = 1;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (below(middle) < chance) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /**
   * The chance of at least one success in n tries that share this rate: {@code 1 - B(a, b+n) / B(a,
   * b)}.
   *
   * @param tries 0 or more
   */
  public double atLeastOneOf(int tries) {
    if (tries < 0) {
      throw new IllegalArgumentException(tries + " tries");
    }
    return 1 - Math.exp(Gamma.logBeta(alpha, beta + tries) - Gamma.logBeta(alpha, beta));
  }

  /** {@code x^a (1-x)^b / (a B(a,b))} times the continued fraction, from front to back (Lentz). */
  private static double fraction(double a, double b, double x) {
    double front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - Gamma.logBeta(a, b)) / a;
    double c = 1;
    double d = 1 / (1 - (a + b) * x / (a + 1));
    double value = d;
    for (int i = 2; i <= FEWEST || i <= TERMS && Math.abs(c * d - 1) > EXACT; i++) {
      double term = term(i, a, b, x);
      d = 1 / (1 + term * d);
      c = 1 + term / c;
      value *= c * d;
    }
    return front * value;
  }

  private static double term(int index, double a, double b, double x) {
    int m = index / 2;
    return index % 2 == 0
        ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
  }
}
