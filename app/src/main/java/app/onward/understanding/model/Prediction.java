package app.onward.understanding.model;

import java.util.Arrays;
import java.util.Optional;

/** What the model makes of one document. */
public final class Prediction {
  private final LinearModel model;
  private final Document document;
  private final int[][] rows;
  private final Weighting weighting;
  private final double[] scores;
  private final double[] probabilities;

  Prediction(
      LinearModel model,
      Document document,
      int[][] rows,
      Weighting weighting,
      double[] scores,
      double[] probabilities) {
    this.model = model;
    this.document = document;
    this.rows = rows;
    this.weighting = weighting;
    this.scores = scores;
    this.probabilities = probabilities;
  }

  public String label() {
    return model.labels().get(best());
  }

  public double probability() {
    return probabilities[best()];
  }

  public double probability(String label) {
    int index = model.labels().indexOf(label);
    return index < 0 ? 0 : probabilities[index];
  }

  /** How far the label is from being no label at all: above 0 the words speak for it. */
  public double score(String label) {
    return scores[model.labels().indexOf(label)];
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
