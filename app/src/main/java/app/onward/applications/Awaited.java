package app.onward.applications;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application for which an answer is awaited.
 *
 * @param heardOn the last sign of life
 * @param roundAhead whether a round is booked
 * @param answerBy the day by which they said they would decide, or null
 */
public record Awaited(
    Stage stage,
    Stage furthest,
    LocalDate heardOn,
    boolean roundAhead,
    @Nullable LocalDate answerBy) {
  /** As a timeline tells it. */
  public static Awaited of(Application application, boolean roundAhead) {
    return new Awaited(
        application.stage(),
        application.furthest(),
        application.heardOn(),
        roundAhead,
        application.answerBy());
  }
}
