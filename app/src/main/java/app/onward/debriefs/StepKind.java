package app.onward.debriefs;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The steps of a debrief in their order; shown through {@code debriefs.step.<step>}. */
public enum StepKind {
  GATE,
  FACTS,
  WORKED,
  ODDS,
  MOMENTS,
  CAUSES,
  LESSON,
  PLANS,
  CLOSE;

  /** As it stands in an address. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<StepKind> of(String word) {
    return Arrays.stream(values()).filter(step -> step.word().equals(word)).findFirst();
  }
}
