package app.onward.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How far raters agree who all rated the same targets (Shrout and Fleiss 1979, from mean squares).
 *
 * @param targets how many were rated, 2 or more
 * @param raters how many rated each, 2 or more
 * @param msr mean square between targets
 * @param msc mean square between raters
 * @param mse mean square of what is left
 */
public record IntraclassCorrelation(int targets, int raters, double msr, double msc, double mse) {

  /**
   * From ratings, one row for each target, one column for each rater.
   *
   * @throws IllegalArgumentException for fewer than two rows or columns, or rows of unequal length
   */
  public static IntraclassCorrelation of(List<double[]> rows) {
    int n = rows.size();
    int k = n == 0 ? 0 : rows.getFirst().length;
    if (n < 2 || k < 2 || rows.stream().anyMatch(row -> row.length != k)) {
      throw new IllegalArgumentException(n + " targets by " + k + " raters");
    }
    double grand = rows.stream().mapToDouble(IntraclassCorrelation::mean).sum() / n;
    double total = squares(rows.stream().flatMapToDouble(Arrays::stream), grand);
    double between = k * squares(rows.stream().mapToDouble(IntraclassCorrelation::mean), grand);
    DoubleStream columns =
        IntStream.range(0, k).mapToDouble(j -> rows.stream().mapToDouble(row -> row[j]).sum() / n);
    double judges = n * squares(columns, grand);
    double rest = (total - between - judges) / ((n - 1.0) * (k - 1));
    return new IntraclassCorrelation(n, k, between / (n - 1), judges / (k - 1), rest);
  }

  /** Mean square within targets. */
  public double msw() {
    return (msc + (targets - 1) * mse) / targets;
  }

  /** ICC(1,1): other raters for each target, one rating. */
  public double oneWay() {
    return (msr - msw()) / (msr + (raters - 1) * msw());
  }

  /** ICC(2,1): the same raters, taken from many, one rating. */
  public double random() {
    return (msr - mse) / (msr + (raters - 1) * mse + raters * (msc - mse) / targets);
  }

  /** ICC(3,1): just these raters, one rating. */
  public double fixed() {
    return (msr - mse) / (msr + (raters - 1) * mse);
  }

  /** ICC(1,k): as the one-way form, for the mean of all raters. */
  public double oneWayMean() {
    return (msr - msw()) / msr;
  }

  /** ICC(2,k): as the random form, for the mean of all raters. */
  public double randomMean() {
    return (msr - mse) / (msr + (msc - mse) / targets);
  }

  /** ICC(3,k): as the fixed form, for the mean of all raters. */
  public double fixedMean() {
    return (msr - mse) / msr;
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  private static double squares(DoubleStream values, double from) {
    return values.map(value -> (value - from) * (value - from)).sum();
  }
}
