package app.onward.statistics;

import java.util.List;

/**
 * What several judgements of one answer say together, each weighed by how far it can be relied on
 * (normal prior, normal errors).
 *
 * @param mean on the scale of the rubric, 1 to 5
 * @param sd how unsure it is
 */
public record RubricScore(double mean, double sd) {
  /** Before anybody judged. */
  public static final RubricScore PRIOR = new RubricScore(3, .6);

  private static final double RELIABILITY_SELF = .3;
  private static final double RELIABILITY_PARTNER = .44;
  private static final double BIAS = .25;
  private static final int WORTH_OF_BIAS = 8;
  private static final double Z_80 = 1.2815515655446004;

  /**
   * With one's own score, less by {@code b = (8 * .25 + sum of past differences) / (8 + n)}.
   *
   * @param score 1 to 5
   * @param selfMinusPartner past differences between own and partners' scores
   */
  public RubricScore bySelf(double score, List<Double> selfMinusPartner) {
    return judged(score, score - bias(selfMinusPartner), RELIABILITY_SELF);
  }

  /** With a partner's score, 1 to 5. */
  public RubricScore byPartner(double score) {
    return judged(score, score, RELIABILITY_PARTNER);
  }

  /** By how much one scores oneself higher than partners do, on average. */
  public static double bias(List<Double> selfMinusPartner) {
    double sum = selfMinusPartner.stream().mapToDouble(Double::doubleValue).sum();
    return (WORTH_OF_BIAS * BIAS + sum) / (WORTH_OF_BIAS + selfMinusPartner.size());
  }

  /** The lower end of the middle 80%. */
  public double low() {
    return mean - Z_80 * sd;
  }

  /** The upper end of the middle 80%. */
  public double high() {
    return mean + Z_80 * sd;
  }

  /** Adds {@code 1/v} to the precision; {@code v = .36 (1 - r) / r}. */
  private RubricScore judged(double score, double corrected, double reliability) {
    if (!(score >= 1 && score <= 5)) {
      throw new IllegalArgumentException("A score of " + score);
    }
    double before = 1 / (sd * sd);
    double added = reliability / (PRIOR.sd * PRIOR.sd * (1 - reliability));
    return new RubricScore(
        (mean * before + corrected * added) / (before + added), 1 / Math.sqrt(before + added));
  }
}
