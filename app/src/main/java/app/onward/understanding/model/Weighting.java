package app.onward.understanding.model;

/**
 * What a feature is worth in one document: the more there are of its kind, the less each says.
 * Wordings and meanings are weighed apart, so that a few meanings are not drowned by many words.
 *
 * @param wording of each feature that is a wording
 * @param meaning of each feature that is a meaning
 */
public record Weighting(double wording, double meaning) {
  /**
   * Half-way between counting every feature in full and the usual square root: found by
   * cross-validation.
   */
  private static final double POWER = 0.25;

  /**
   * @param features distinct, and known to the model
   */
  public static Weighting of(int[] features) {
    int meanings = 0;
    for (int feature : features) {
      meanings += Features.isMeaning(feature) ? 1 : 0;
    }
    return new Weighting(worth(features.length - meanings), worth(meanings));
  }

  public double value(int feature) {
    return Features.isMeaning(feature) ? meaning : wording;
  }

  static double worth(int count) {
    return count == 0 ? 0 : 1 / Math.pow(count, POWER);
  }
}
