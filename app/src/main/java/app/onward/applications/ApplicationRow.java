package app.onward.applications;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application as lists, boards and other modules show it.
 *
 * @param silence how quiet it is today
 * @param nextRoundAt the start of a booked round that has not begun, or null
 */
public record ApplicationRow(
    ApplicationId id,
    Details details,
    Stage stage,
    Stage furthest,
    @Nullable Closure closure,
    @Nullable LocalDate closedOn,
    @Nullable LocalDate appliedOn,
    LocalDate openedOn,
    LocalDate heardOn,
    @Nullable Instant nextRoundAt,
    Silence silence) {
  public boolean open() {
    return closure == null;
  }
}
