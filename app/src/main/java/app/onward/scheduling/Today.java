package app.onward.scheduling;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What to practise on a day: never more than fits, also after an absence. What does not fit is
 * neither counted nor called late; it waits for its turn.
 *
 * @param day the day
 * @param limit the most that fits, 0 or more
 */
public record Today(LocalDate day, int limit) {
  public Today {
    if (limit < 0) {
      throw new IllegalArgumentException("A limit of " + limit);
    }
  }

  /**
   * What is due by this day: first what is least likely to be recalled, then what was due earlier,
   * then as given.
   */
  public <T> List<T> of(List<Due<T>> all) {
    return all.stream()
        .filter(one -> !one.due().isAfter(day))
        .sorted(Comparator.<Due<T>>comparingDouble(this::recall).thenComparing(Due::due))
        .limit(limit)
        .map(Due::what)
        .toList();
  }

  private double recall(Due<?> one) {
    return Forgetting.recall(Math.max(0, DAYS.between(one.reviewed(), day)), one.stability());
  }
}
