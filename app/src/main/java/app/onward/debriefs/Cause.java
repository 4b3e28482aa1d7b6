package app.onward.debriefs;

import app.onward.applications.ApplicationId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cause that a closed debrief named.
 *
 * @param application or null where several were looked at together
 */
public record Cause(
    DebriefId debrief,
    @Nullable ApplicationId application,
    NamedCause named,
    ActId act,
    Instant at) {
  /** From this weight on one mention is enough. */
  public static final double ENOUGH = .35;

  private static final int MENTIONS = 2;

  /**
   * Those that others may build on: one is enough with good evidence; lighter ones need another
   * mention of the same reason, in another application.
   */
  public static List<Cause> passedOn(List<Cause> all) {
    return all.stream()
        .filter(cause -> !cause.named.parked())
        .filter(cause -> cause.named.evidence().weight() >= ENOUGH || cause.mentionedAgain(all))
        .toList();
  }

  private boolean mentionedAgain(List<Cause> all) {
    return named.code() != null
        && named.evidence().weight() > 0
        && all.stream()
                .filter(other -> !other.named.parked() && other.named.evidence().weight() > 0)
                .filter(other -> named.code() == other.named.code())
                .map(Cause::source)
                .distinct()
                .count()
            >= MENTIONS;
  }

  private UUID source() {
    return application == null ? debrief.value() : application.value();
  }
}
