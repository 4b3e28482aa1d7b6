package app.onward.understanding.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What the model makes of one document. */
public final class Prediction {
  private final LinearModel model;
  private final Document document;
  private final int[][] rows;
  private final Weighting weighting;
  private final double[] probabilities;

  Prediction(
      LinearModel model,
      Document document,
      int[][] rows,
      Weighting weighting,
      double[] probabilities) {
    this.model = model;
    this.document = document;
    this.rows = rows;
    this.weighting = weighting;
    this.probabilities = probabilities;
  }

  public String label() {
    return model.labels().get(bestBut(Set.of()));
  }

  /** The likeliest label beside these. */
  public String labelBut(Set<String> excluded) {
    return model.labels().get(bestBut(excluded));
  }

  /** How probable that label is among those that are left. */
  public double probabilityBut(Set<String> excluded) {
    double left = 0;
    for (int i = 0; i < probabilities.length; i++) {
      left += excluded.contains(model.labels().get(i)) ? 0 : probabilities[i];
    }
    return left == 0 ? 0 : probabilities[bestBut(excluded)] / left;
  }

  public double probability(String label) {
    int index = model.labels().indexOf(label);
    return index < 0 ? 0 : probabilities[index];
  }

  /** The line that speaks most for the label and against the others. */
  public Optional<Document.Line> decidingLine(String label) {
    int index = model.labels().indexOf(label);
    double most = 0;
    Optional<Document.Line> deciding = Optional.empty();
    for (int line = 0; line < document.lines().size(); line++) {
      double contribution = contribution(index, line);
      if (contribution > most) {
        most = contribution;
        deciding = Optional.of(document.lines().get(line));
      }
    }
    return deciding;
  }

  private double contribution(int label, int line) {
    double[] sums = model.sums(Arrays.stream(rows[line]).distinct().toArray(), weighting);
    double others = (Arrays.stream(sums).sum() - sums[label]) / (sums.length - 1);
    return sums[label] - others;
  }

  private int bestBut(Set<String> excluded) {
    int best = -1;
    for (int i = 0; i < probabilities.length; i++) {
      if (!excluded.contains(model.labels().get(i))
          && (best < 0 || probabilities[i] > probabilities[best])) {
        best = i;
      }
    }
    return best;
  }
}
