package app.onward.understanding.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A one-against-the-rest logistic regression with quantised weights and calibrated probabilities.
 *
 * @param labels the codes of what it tells apart
 * @param languages the languages it was trained on
 * @param keys the numbers of the features it knows, ascending
 * @param weights one byte for each key and label, key by key
 * @param scales what a weight of 1 is worth, for each label
 * @param biases what each label scores before a word is read
 * @param sharpness scores are multiplied by this before they are turned into probabilities
 * @param offsets added to each label's score after that
 */
public record LinearModel(
    List<String> labels,
    Set<String> languages,
    int[] keys,
    byte[] weights,
    float[] scales,
    float[] biases,
    float sharpness,
    float[] offsets) {

  private static final int FEW = 8;

  public LinearModel {
    if (weights.length != keys.length * labels.size()) {
      throw new IllegalArgumentException(
          weights.length + " weights for " + keys.length + " features");
    }
  }

  public Prediction predict(Document document) {
    int[][] rows = rows(document);
    int[] distinct = distinct(rows);
    Weighting weighting = weighting(distinct);
    double[] scores = scores(distinct, weighting);
    return new Prediction(this, document, rows, weighting, probabilities(scores));
  }

  /** What distinct features score for each label. */
  public double[] scores(int[] features) {
    int[] distinct = known(features);
    return scores(distinct, weighting(distinct));
  }

  /** This model with another sharpness. */
  public LinearModel sharpened(float to) {
    return new LinearModel(labels, languages, keys, weights, scales, biases, to, offsets);
  }

  private Weighting weighting(int[] rows) {
    return Weighting.of(Arrays.stream(rows).map(row -> keys[row]).toArray());
  }

  private double[] scores(int[] distinct, Weighting weighting) {
    double[] scores = sums(distinct, weighting);
    for (int label = 0; label < scores.length; label++) {
      scores[label] += biases[label];
    }
    return scores;
  }

  public double[] probabilities(double[] scores) {
    double[] calibrated = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      calibrated[i] = scores[i] * sharpness + offsets[i];
    }
    return softmax(calibrated);
  }

  public static double[] softmax(double[] scores) {
    double most = Arrays.stream(scores).max().orElseThrow();
    double[] result = Arrays.stream(scores).map(score -> Math.exp(score - most)).toArray();
    double sum = Arrays.stream(result).sum();
    return Arrays.stream(result).map(value -> value / sum).toArray();
  }

  /** What these rows of the weights add up to, for each label. */
  double[] sums(int[] rows, Weighting weighting) {
    double[] sums = new double[labels.size()];
    for (int row : rows) {
      double value = weighting.value(keys[row]);
      int start = row * sums.length;
      for (int label = 0; label < sums.length; label++) {
        sums[label] += value * weights[start + label];
      }
    }
    for (int label = 0; label < sums.length; label++) {
      sums[label] *= scales[label];
    }
    return sums;
  }

  /** Adds what a row of the weights scores for each label. */
  void add(int row, double[] sums) {
    for (int label = 0; label < sums.length; label++) {
      sums[label] += weights[row * sums.length + label] * scales[label];
    }
  }

  /** The known features of each line, as rows of the weights. */
  private int[][] rows(Document document) {
    int[][] features = Features.of(document);
    for (int i = 0; i < features.length; i++) {
      features[i] = known(features[i]);
    }
    return features;
  }

  private int[] known(int[] features) {
    int[] rows = new int[features.length];
    int size = 0;
    for (int feature : features) {
      int row = row(feature);
      if (row >= 0) {
        rows[size++] = row;
      }
    }
    return Arrays.copyOf(rows, size);
  }

  /**
   * The row of a feature, or a negative number. Keys are hashes and so lie evenly: where one should
   * stand can be reckoned, and two or three looks find it.
   */
  int row(int feature) {
    int low = 0;
    int high = keys.length - 1;
    while (high - low > FEW && keys[low] <= feature && feature <= keys[high]) {
      double share = ((double) feature - keys[low]) / ((double) keys[high] - keys[low]);
      int guess = low + (int) (share * (high - low));
      if (keys[guess] == feature) {
        return guess;
      }
      if (keys[guess] < feature) {
        low = guess + 1;
      } else {
        high = guess - 1;
      }
    }
    return Arrays.binarySearch(keys, low, Math.max(low, high + 1), feature);
  }

  private static int[] distinct(int[][] rows) {
    int[] all = Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray();
    Arrays.sort(all);
    int size = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[size++] = all[i];
      }
    }
    return Arrays.copyOf(all, size);
  }
}
