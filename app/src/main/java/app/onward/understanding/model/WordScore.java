package app.onward.understanding.model;

import java.util.Arrays;

/** What single words alone make of a text, without their order and their sentences. */
public final class WordScore {
  private static final int NONE = -1;

  private final WordRows rows;
  private final double[] sums;
  private int[] seen = new int[512];
  private int distinct;

  WordScore(WordRows rows) {
    this.rows = rows;
    this.sums = new double[rows.model().labels().size()];
    Arrays.fill(seen, NONE);
  }

  /**
   * @param hash FNV-1a over its letters
   */
  public void add(long hash) {
    int row = rows.of(hash);
    if (row >= 0 && isNew(row)) {
      rows.model().add(row, sums);
    }
  }

  private boolean isNew(int row) {
    if (distinct * 2 == seen.length) {
      grow();
    }
    int at = place(row);
    if (seen[at] == row) {
      return false;
    }
    seen[at] = row;
    distinct++;
    return true;
  }

  private int place(int row) {
    int at = row * 0x9E3779B9 >>> 8 & seen.length - 1;
    while (seen[at] != NONE && seen[at] != row) {
      at = at + 1 & seen.length - 1;
    }
    return at;
  }

  private void grow() {
    int[] before = seen;
    seen = new int[before.length * 2];
    Arrays.fill(seen, NONE);
    for (int row : before) {
      if (row != NONE) {
        seen[place(row)] = row;
      }
    }
  }

  /** The logarithm of the odds that the label is another one than this. */
  public double logOddsAgainst(String label) {
    LinearModel model = rows.model();
    double worth = Weighting.worth(distinct);
    double[] scores = new double[sums.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = sums[i] * worth + model.biases()[i];
    }
    double probability = model.probabilities(scores)[model.labels().indexOf(label)];
    return Math.log((1 - probability) / probability);
  }
}
