package app.onward.understanding.model;

import java.util.Arrays;
import java.util.Optional;

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
    return model.labels().get(best());
  }

  /** The likeliest label but one. */
  public String labelBut(String excluded) {
    int without = model.labels().indexOf(excluded);
    int best = without == 0 ? 1 : 0;
    for (int i = 0; i < probabilities.length; i++) {
      best = i != without && probabilities[i] > probabilities[best] ? i : best;
    }
    return model.labels().get(best);
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

  private int best() {
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    return best;
  }
}
