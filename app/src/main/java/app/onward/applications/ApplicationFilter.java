package app.onward.applications;

import java.util.Set;

/**
 * Which applications to show, and in which order.
 *
 * @param text letters that employer, role or agency must contain; empty for all
 * @param stages empty for all
 * @param show which of the living, the silent and the closed
 */
public record ApplicationFilter(
    String text,
    Set<Stage> stages,
    Set<Closure> closures,
    Show show,
    Sort sort,
    boolean descending) {
  public ApplicationFilter {
    stages = Set.copyOf(stages);
    closures = Set.copyOf(closures);
  }

  /** What the list shows before anybody chooses: the living ones, the last to move first. */
  public static ApplicationFilter usual() {
    return new ApplicationFilter("", Set.of(), Set.of(), Show.LIVE, Sort.HEARD, true);
  }

  public ApplicationFilter containing(String letters) {
    return new ApplicationFilter(letters, stages, closures, show, sort, descending);
  }

  public ApplicationFilter showing(Show which) {
    return new ApplicationFilter(text, stages, closures, which, sort, descending);
  }

  public ApplicationFilter sorted(Sort by, boolean down) {
    return new ApplicationFilter(text, stages, closures, show, by, down);
  }

  public ApplicationFilter at(Set<Stage> only) {
    return new ApplicationFilter(text, only, closures, show, sort, descending);
  }

  /** Which part of all applications. */
  public enum Show {
    /** Open and not presumed closed. */
    LIVE,
    /** Open, and silent so long that they count as presumed closed. */
    SILENT,
    CLOSED,
    ALL
  }

  /** What a list can be sorted by. */
  public enum Sort {
    EMPLOYER,
    ROLE,
    STAGE,
    APPLIED,
    HEARD,
    NEXT
  }
}
