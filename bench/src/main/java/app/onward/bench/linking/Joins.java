package app.onward.bench.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How mails were joined, against the applications they belong to.
 *
 * @param joined mails that were put to one application
 * @param wrong of these, the ones put to one that is another's
 * @param missed of these, the ones put to one of their own beside the application they belong to
 */
record Joins(int joined, int wrong, int missed) {

  /** A mail, the application it truly belongs to, and the one it was put to. */
  record Joined(int truth, String target) {}

  static Joins of(List<Joined> mails) {
    Map<String, Map<Integer, Integer>> byTarget = new HashMap<>();
    for (Joined mail : mails) {
      byTarget
          .computeIfAbsent(mail.target(), target -> new HashMap<>())
          .merge(mail.truth(), 1, Integer::sum);
    }
    Map<String, Integer> meant = new HashMap<>();
    byTarget.forEach((target, truths) -> meant.put(target, most(truths)));
    Map<Integer, Map<String, Integer>> byTruth = new HashMap<>();
    int wrong = 0;
    for (Joined mail : mails) {
      if (meant.getOrDefault(mail.target(), -1) == mail.truth()) {
        byTruth
            .computeIfAbsent(mail.truth(), truth -> new HashMap<>())
            .merge(mail.target(), 1, Integer::sum);
      } else {
        wrong++;
      }
    }
    int missed = 0;
    for (Map<String, Integer> targets : byTruth.values()) {
      missed += targets.values().stream().mapToInt(Integer::intValue).sum();
      missed -= targets.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
    return new Joins(mails.size(), wrong, missed);
  }

  private static <K extends Comparable<K>> K most(Map<K, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<K, Integer>comparingByValue()
                .thenComparing(Map.Entry.<K, Integer>comparingByKey().reversed()))
        .orElseThrow()
        .getKey();
  }
}
