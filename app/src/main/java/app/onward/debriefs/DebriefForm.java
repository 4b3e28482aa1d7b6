package app.onward.debriefs;

import static app.onward.debriefs.Occasion.DAY;
import static app.onward.debriefs.Occasion.EVENT;
import static app.onward.debriefs.Occasion.ROUND;
import static app.onward.debriefs.Occasion.SAVING;

import app.onward.applications.Application;
import app.onward.applications.Closure;
import app.onward.applications.Stage;
import app.onward.applications.Standing;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a debrief asks, by the stage at which it ended.
 *
 * <p>Its name is {@code debriefs.form.<form>}, its moments {@code debriefs.moment.<form>.<n>}, its
 * usual plans {@code debriefs.usual.<form>.<n>.if} and {@code .then}, each counted from 1.
 */
public enum DebriefForm {
  /** Silence that was accepted as an end; several at once. */
  NO_REPLY(0, 4, List.of(SAVING, SAVING)),
  CV_SCREEN(0, 3, List.of(SAVING)),
  PHONE_SCREEN(12, 4, List.of(ROUND, ROUND)),
  TEST(12, 4, List.of(EVENT)),
  INTERVIEW(24, 5, List.of(ROUND, ROUND)),
  FINAL_ROUND(48, 4, List.of(DAY, ROUND)),
  /** Never about how somebody did. */
  OFFER_WITHDRAWN(48, 4, List.of(EVENT, EVENT));

  private final int pauseHours;
  private final int moments;
  private final List<Occasion> usualPlans;

  DebriefForm(int pauseHours, int moments, List<Occasion> usualPlans) {
    this.pauseHours = pauseHours;
    this.moments = moments;
    this.usualPlans = usualPlans;
  }

  /** The form for how an application ended; empty where there is nothing to look back on. */
  public static Optional<DebriefForm> of(Application application) {
    return application
        .closed()
        .map(Standing.Closed::closure)
        .flatMap(closure -> of(closure, application.furthest()));
  }

  /** The form for an end at this furthest stage. */
  public static Optional<DebriefForm> of(Closure closure, Stage furthest) {
    return switch (closure) {
      case REJECTED -> at(furthest);
      case PRESUMED_CLOSED -> furthest == Stage.APPLIED ? Optional.of(NO_REPLY) : at(furthest);
      case ROLE_CLOSED, WITHDRAWN, DECLINED, ACCEPTED -> Optional.empty();
    };
  }

  private static Optional<DebriefForm> at(Stage furthest) {
    return switch (furthest) {
      case SAVED -> Optional.empty();
      case APPLIED -> Optional.of(CV_SCREEN);
      case SCREEN -> Optional.of(PHONE_SCREEN);
      case ASSESSMENT -> Optional.of(TEST);
      case INTERVIEW -> Optional.of(INTERVIEW);
      case FINAL -> Optional.of(FINAL_ROUND);
      case OFFER -> Optional.of(OFFER_WITHDRAWN);
    };
  }

  /** How long it is usually left alone. */
  public Duration pause() {
    return Duration.ofHours(pauseHours);
  }

  /** How many questions there are to pick from. */
  public int moments() {
    return moments;
  }

  /** Where each of its usual plans comes up. */
  public List<Occasion> usualPlans() {
    return usualPlans;
  }

  /** The steps it takes, in order. */
  public List<StepKind> steps() {
    var steps = EnumSet.allOf(StepKind.class);
    if (this == OFFER_WITHDRAWN) {
      steps.removeAll(List.of(StepKind.ODDS, StepKind.CAUSES, StepKind.LESSON));
    }
    return List.copyOf(steps);
  }

  /** As it stands in message keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
