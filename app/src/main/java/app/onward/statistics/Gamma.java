package app.onward.statistics;

/** Logarithms of the gamma and beta functions. */
final class Gamma {
  private Gamma() {}

  /** The logarithm of B(a, b); both above 0. */
  static double logBeta(double a, double b) {
    return log(a) + log(b) - log(a + b);
  }

  /** Stirling's series after shifting the argument to 10 or more; about 1e-12 exact. */
  static double log(double x) {
    double shift = 0;
    double z = x;
    while (z < 10) {
      shift -= Math.log(z);
      z += 1;
    }
    double square = z * z;
    double series =
        (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - 1.0 / (1680 * square)) / square) / square) / z;
    return shift + (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series;
  }
}
