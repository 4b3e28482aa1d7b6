package app.onward.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What keeps a form from being taken: at most one sentence for each field, in their order. */
public record Problems(List<Problem> all) {
  public Problems {
    all = List.copyOf(all);
  }

  public static Problems none() {
    return new Problems(List.of());
  }

  public static Problems of(String field, String sentence) {
    return new Problems(List.of(new Problem(field, sentence)));
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** The sentence beside a field, or null if it is as it should be. */
  public @Nullable String at(String field) {
    return all.stream()
        .filter(problem -> problem.field().equals(field))
        .map(Problem::sentence)
        .findFirst()
        .orElse(null);
  }
}
