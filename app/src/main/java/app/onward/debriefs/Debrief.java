package app.onward.debriefs;

import app.onward.applications.ApplicationId;
import app.onward.platform.undo.ActId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fifteen minutes of looking back on one application, or on several that stayed silent.
 *
 * @param visits the moments at which it was taken up, oldest first, at least one
 * @param steps what was written, at most once for each step
 * @param closed or null while it is open
 */
public record Debrief(
    DebriefId id,
    DebriefForm form,
    List<ApplicationId> applications,
    List<Instant> visits,
    List<Step> steps,
    @Nullable Closed closed) {
  /** How long it takes. */
  public static final Duration LENGTH = Duration.ofMinutes(15);

  /** From the first visit too many on. */
  static final int VISITS_ENOUGH = 3;

  /** How many can begin in one day. */
  static final int MOST_A_DAY = 2;

  /** How long a closed one can still be opened again. */
  static final Duration LOCKS_AFTER = Duration.ofHours(24);

  private static final Duration ONE_SITTING = Duration.ofHours(1);

  public Debrief {
    applications = List.copyOf(applications);
    visits = List.copyOf(visits);
    steps = List.copyOf(steps);
    if (applications.isEmpty() || visits.isEmpty()) {
      throw new IllegalArgumentException("A debrief of nothing: " + id);
    }
  }

  /** It has ended. */
  public record Closed(ActId act, Instant at) {}

  public boolean open() {
    return closed == null;
  }

  /** Whether it stays as it is for good. */
  public boolean locked(Instant now) {
    return closed != null && !now.isBefore(closed.at().plus(LOCKS_AFTER));
  }

  /** With this in place of what was written at its step. */
  public Debrief with(Step typed) {
    var others = new ArrayList<>(steps);
    others.removeIf(step -> step.kind() == typed.kind());
    others.add(typed);
    return new Debrief(id, form, applications, visits, others, closed);
  }

  /** What was written at a step. */
  public <T extends Step> Optional<T> step(Class<T> type) {
    return steps.stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  /** Minutes since it was last taken up; empty where that was another sitting. */
  public Optional<Long> minutes(Instant now) {
    Duration since = Duration.between(visits.getLast(), now);
    return since.compareTo(ONE_SITTING) > 0 ? Optional.empty() : Optional.of(since.toMinutes());
  }

  /** Whether more time, or another look, would bring little. */
  public Optional<Enough> enough(Instant now) {
    if (visits.size() >= VISITS_ENOUGH) {
      return Optional.of(Enough.THIRD_VISIT);
    }
    return minutes(now)
        .filter(minutes -> minutes >= LENGTH.toMinutes())
        .map(_ -> Enough.TIME_IS_UP);
  }

  /** Said once and kindly, through {@code debriefs.enough.<enough>}; nothing is ever cut off. */
  public enum Enough {
    TIME_IS_UP,
    THIRD_VISIT,
    THREE_CAUSES
  }

  /** The step that comes next after the last one that was written. */
  public StepKind next() {
    List<StepKind> all = form.steps();
    int last = steps.stream().mapToInt(step -> all.indexOf(step.kind())).max().orElse(-1);
    return all.get(Math.min(last + 1, all.size() - 1));
  }
}
