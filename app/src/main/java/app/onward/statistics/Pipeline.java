package app.onward.statistics;

import java.util.List;

/**
 * Several chances that run side by side and are taken as independent.
 *
 * @param chances of an offer each, 0 to 1; where there are none, or all are 0, every number is 0
 */
public record Pipeline(List<Double> chances) {
  public Pipeline {
    chances = List.copyOf(chances);
    if (chances.stream().anyMatch(p -> !(p >= 0 && p <= 1))) {
      throw new IllegalArgumentException("Chances " + chances);
    }
  }

  /** The chance of just 0, 1, … all of them (Poisson-binomial, one chance after the other). */
  public double[] distribution() {
    double[] f = new double[chances.size() + 1];
    f[0] = 1;
    for (int i = 0; i < chances.size(); i++) {
      double p = chances.get(i);
      for (int j = i + 1; j > 0; j--) {
        f[j] = f[j] * (1 - p) + f[j - 1] * p;
      }
      f[0] *= 1 - p;
    }
    return f;
  }

  /** {@code 1 - product of (1 - p)}; too rosy where the chances share a cause. */
  public double atLeastOne() {
    return 1 - chances.stream().reduce(1.0, (none, p) -> none * (1 - p));
  }

  /** {@code sum of p}. */
  public double expected() {
    return chances.stream().mapToDouble(Double::doubleValue).sum();
  }

  /** {@code (sum p)^2 / sum p^2}: worth about so many equal chances. */
  public double effectiveNumber() {
    double squares = chances.stream().mapToDouble(p -> p * p).sum();
    return squares == 0 ? 0 : expected() * expected() / squares;
  }

  /** The share of the greatest chance in the sum. */
  public double shareOfTop() {
    return expected() == 0 ? 0 : top() / expected();
  }

  /** The chance of at least one where the greatest comes to nothing. */
  public double atLeastOneWithoutTop() {
    int top = chances.indexOf(top());
    double none = 1;
    for (int i = 0; i < chances.size(); i++) {
      none *= i == top ? 1 : 1 - chances.get(i);
    }
    return 1 - none;
  }

  private double top() {
    return chances.stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }
}
