package app.onward.scheduling;

import static app.onward.scheduling.Weights.w;

/** How a review changes stability and difficulty: the formulas of FSRS-6. */
final class Recall {
  private Recall() {}

  /** {@code S0 = max(w[G-1], 0.1)}, in days. */
  static double firstStability(Rating rating) {
    return Math.max(w(rating.grade() - 1), .1);
  }

  /** {@code D0 = w4 - e^(w5 (G-1)) + 1}, kept between 1 and 10. */
  static double firstDifficulty(Rating rating) {
    return Math.clamp(freeDifficulty(rating), 1, 10);
  }

  /** {@code D + dD (10-D)/9} with {@code dD = -w6 (G-3)}, drawn a little towards D0 of easy. */
  static double difficulty(double before, Rating rating) {
    double damped = before - w(6) * (rating.grade() - 3) * (10 - before) / 9;
    return Math.clamp(w(7) * freeDifficulty(Rating.EASY) + (1 - w(7)) * damped, 1, 10);
  }

  /**
   * {@code S (1 + e^w8 (11-D) S^-w9 (e^(w10 (1-R)) - 1))}, the gain times w15 if hard and w16 if
   * easy.
   */
  static double remembered(MemoryState before, double recall, Rating rating) {
    double s = before.stability();
    double bonus =
        switch (rating) {
          case HARD -> w(15);
          case EASY -> w(16);
          default -> 1;
        };
    double gain =
        Math.exp(w(8))
            * (11 - before.difficulty())
            * Math.pow(s, -w(9))
            * Math.expm1(w(10) * (1 - recall));
    return bounded(s * (1 + gain * bonus));
  }

  /** {@code w11 D^-w12 ((S+1)^w13 - 1) e^(w14 (1-R))}, at most the cap. */
  static double forgotten(MemoryState before, double recall, double cap) {
    double s =
        w(11)
            * Math.pow(before.difficulty(), -w(12))
            * (Math.pow(before.stability() + 1, w(13)) - 1)
            * Math.exp(w(14) * (1 - recall));
    return bounded(Math.min(s, cap));
  }

  /** {@code S e^(w17 (G-3+w18)) S^-w19}; only again may make it smaller. */
  static double sameDay(double stability, Rating rating) {
    double growth = Math.exp(w(17) * (rating.grade() - 3 + w(18))) * Math.pow(stability, -w(19));
    return bounded(stability * (rating == Rating.AGAIN ? growth : Math.max(1, growth)));
  }

  /** What a lapse divides stability by at least, where reviews on the same day count. */
  static double leastLoss() {
    return Math.exp(w(17) * w(18));
  }

  private static double freeDifficulty(Rating rating) {
    return w(4) - Math.exp(w(5) * (rating.grade() - 1)) + 1;
  }

  private static double bounded(double stability) {
    return Math.clamp(stability, Weights.LEAST_STABILITY, Weights.LONGEST);
  }
}
