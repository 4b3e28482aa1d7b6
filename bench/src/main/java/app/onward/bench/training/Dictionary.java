package app.onward.bench.training;

import app.onward.understanding.model.Weighting;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The features worth a weight: those that stand in several families, since what stands in one says
 * only which template it is.
 *
 * @param keys ascending
 */
record Dictionary(int[] keys) {

  static Dictionary of(List<Example> examples, int leastFamilies) {
    Map<Integer, Set<String>> families = new HashMap<>();
    for (Example example : examples) {
      for (int feature : example.features()) {
        families.computeIfAbsent(feature, _ -> new HashSet<>()).add(example.family().id());
      }
    }
    return new Dictionary(
        families.entrySet().stream()
            .filter(entry -> entry.getValue().size() >= leastFamilies)
            .mapToInt(Map.Entry::getKey)
            .sorted()
            .toArray());
  }

  /** Rows of known features, ascending. */
  int[] rows(Example example) {
    return Arrays.stream(example.features())
        .map(feature -> Arrays.binarySearch(keys, feature))
        .filter(row -> row >= 0)
        .toArray();
  }

  Feature[] vector(Example example) {
    int[] rows = rows(example);
    Weighting weighting = Weighting.of(Arrays.stream(rows).map(row -> keys[row]).toArray());
    return Arrays.stream(rows)
        .mapToObj(row -> (Feature) new FeatureNode(row + 1, weighting.value(keys[row])))
        .toArray(Feature[]::new);
  }
}
