package app.onward.understanding.evaluation;

import java.util.List;

/**
 * Expected calibration error: how far stated probabilities lie from how often they are right, over
 * ten equal bins, weighed by how many mails each holds (Naeini et al. 2015).
 */
final class Calibration {
  private static final int BINS = 10;

  private Calibration() {}

  static double error(List<Judged> judged) {
    double[] stated = new double[BINS];
    double[] right = new double[BINS];
    for (Judged one : judged) {
      int bin = Math.min(BINS - 1, (int) (one.judgement().probability() * BINS));
      stated[bin] += one.judgement().probability();
      right[bin] += one.isRight() ? 1 : 0;
    }
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += Math.abs(stated[bin] - right[bin]);
    }
    return judged.isEmpty() ? 0 : error / judged.size();
  }
}
