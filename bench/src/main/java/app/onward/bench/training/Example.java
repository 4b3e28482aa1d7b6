package app.onward.bench.training;

import app.onward.understanding.Documents;
import app.onward.understanding.Label;
import app.onward.understanding.model.Features;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A filled mail as the classifier sees it.
 *
 * @param features distinct, ascending
 */
record Example(Family family, int[] features) {

  Label label() {
    return family.label();
  }

  static List<Example> of(List<Family> families, int fills, Documents documents) {
    List<Example> examples = new ArrayList<>();
    for (Family family : families) {
      for (int number = 0; number < fills; number++) {
        int[][] lines = Features.of(documents.of(Filling.fill(family, number)));
        examples.add(
            new Example(
                family,
                Arrays.stream(lines).flatMapToInt(Arrays::stream).sorted().distinct().toArray()));
      }
    }
    return examples;
  }
}
