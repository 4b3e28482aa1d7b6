package app.onward.bench.training;

import app.onward.understanding.model.LinearModel;
import java.util.ArrayList;
import java.util.List;

/** Scores every family by a model that never saw it. */
final class CrossValidation {
  private final Trainer trainer;
  private final int folds;

  CrossValidation(Trainer trainer, int folds) {
    this.trainer = trainer;
    this.folds = folds;
  }

  /** One held-out mail and what a model that did not see its family makes of it. */
  record Held(Example example, List<String> labels, double[] scores) {
    Calibration.Scored scored() {
      return new Calibration.Scored(scores, labels.indexOf(example.label().code()));
    }

    String best(double sharpness) {
      int best = 0;
      for (int i = 1; i < scores.length; i++) {
        best = scores[i] > scores[best] ? i : best;
      }
      return labels.get(best);
    }
  }

  List<Held> run(List<Family> families, List<Example> examples) {
    List<Held> held = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      int out = fold;
      LinearModel model =
          trainer.train(
              examples.stream()
                  .filter(example -> families.indexOf(example.family()) % folds != out)
                  .toList());
      examples.stream()
          .filter(example -> families.indexOf(example.family()) % folds == out)
          .forEach(
              example ->
                  held.add(new Held(example, model.labels(), model.scores(example.features()))));
    }
    return held;
  }
}
