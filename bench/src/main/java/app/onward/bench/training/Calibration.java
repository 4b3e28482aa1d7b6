package app.onward.bench.training;

import app.onward.understanding.model.LinearModel;
import java.util.List;

/**
 * Finds the sharpness with which scores of mail that was not trained on become honest
 * probabilities.
 */
final class Calibration {
  private static final double LEAST = 0.1;
  private static final double MOST = 12;
  private static final int STEPS = 60;

  private Calibration() {}

  /** A mail's scores and the index of its true label. */
  record Scored(double[] scores, int truth) {}

  /** By golden-section search for the least log loss. */
  static float sharpness(List<Scored> held) {
    double low = LEAST;
    double high = MOST;
    double ratio = (Math.sqrt(5) - 1) / 2;
    for (int step = 0; step < STEPS; step++) {
      double left = high - ratio * (high - low);
      double right = low + ratio * (high - low);
      if (loss(held, left) < loss(held, right)) {
        high = right;
      } else {
        low = left;
      }
    }
    return (float) (Math.round((low + high) / 2 * 1000) / 1000.0);
  }

  private static double loss(List<Scored> held, double sharpness) {
    double loss = 0;
    for (Scored mail : held) {
      double[] scaled = new double[mail.scores().length];
      for (int i = 0; i < scaled.length; i++) {
        scaled[i] = mail.scores()[i] * sharpness;
      }
      loss -= Math.log(Math.max(1e-12, LinearModel.softmax(scaled)[mail.truth()]));
    }
    return loss;
  }
}
