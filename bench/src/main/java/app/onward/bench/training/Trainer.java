package app.onward.bench.training;

import app.onward.understanding.Label;
import app.onward.understanding.model.LinearModel;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Trains one label against the rest, with logistic loss; one thread, no chance. */
final class Trainer {
  private static final double STOP = 0.005;
  private static final int LEAST_LABELS = 3;

  private final double cost;
  private final int leastFamilies;
  private final double otherWeight;

  Trainer(double cost, int leastFamilies, double otherWeight) {
    this.cost = cost;
    this.leastFamilies = leastFamilies;
    this.otherWeight = otherWeight;
  }

  /**
   * Not calibrated yet. With two labels LIBLINEAR trains one row of weights, which is not read
   * here.
   */
  LinearModel train(List<Example> examples) {
    long labels = examples.stream().map(Example::label).distinct().count();
    if (labels < LEAST_LABELS) {
      throw new IllegalArgumentException(
          "At least " + LEAST_LABELS + " labels are needed: " + labels);
    }
    Dictionary dictionary = Dictionary.of(examples, leastFamilies);
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = dictionary.keys().length + 1;
    problem.bias = 1;
    problem.x =
        examples.stream()
            .map(example -> withBias(dictionary.vector(example), problem.n))
            .toArray(Feature[][]::new);
    problem.y = examples.stream().mapToDouble(example -> example.label().ordinal()).toArray();
    Linear.disableDebugOutput();
    Parameter parameter = new Parameter(SolverType.L2R_LR, cost, STOP);
    parameter.setWeights(new double[] {otherWeight}, new int[] {Label.OTHER.ordinal()});
    return quantised(Linear.train(problem, parameter), dictionary, languages(examples));
  }

  private static Feature[] withBias(Feature[] vector, int index) {
    Feature[] result = Arrays.copyOf(vector, vector.length + 1);
    result[vector.length] = new de.bwaldvogel.liblinear.FeatureNode(index, 1);
    return result;
  }

  private static Set<String> languages(List<Example> examples) {
    Set<String> languages = new TreeSet<>();
    examples.forEach(example -> languages.add(example.family().language()));
    return languages;
  }

  private static LinearModel quantised(Model model, Dictionary dictionary, Set<String> languages) {
    int[] ordinals = model.getLabels();
    int classes = ordinals.length;
    double[] trained = model.getFeatureWeights();
    int features = dictionary.keys().length;
    float[] scales = new float[classes];
    float[] biases = new float[classes];
    byte[] weights = new byte[features * classes];
    for (int label = 0; label < classes; label++) {
      double most = 0;
      for (int row = 0; row < features; row++) {
        most = Math.max(most, Math.abs(trained[row * classes + label]));
      }
      scales[label] = (float) (most / Byte.MAX_VALUE);
      biases[label] = (float) trained[features * classes + label];
      for (int row = 0; row < features; row++) {
        weights[row * classes + label] =
            (byte) Math.round(trained[row * classes + label] / scales[label]);
      }
    }
    List<String> labels =
        Arrays.stream(ordinals).mapToObj(ordinal -> Label.values()[ordinal].code()).toList();
    return new LinearModel(
        labels, languages, dictionary.keys(), weights, scales, biases, 1, new float[classes]);
  }
}
