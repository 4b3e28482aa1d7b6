package app.onward.debriefs.web;

import app.onward.debriefs.IntendedPlan;
import app.onward.debriefs.Occasion;
import app.onward.platform.Ids;
import app.onward.platform.web.Option;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Typed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A plan as it is being typed. */
public record IntendingForm(String occasion, String cue, String deed, String minutes, String day) {
  private static final String USUAL_MINUTES = "10";

  static IntendingForm empty() {
    return new IntendingForm("round", "", "", USUAL_MINUTES, "");
  }

  private Occasion chosen() {
    return Arrays.stream(Occasion.values())
        .filter(each -> each.name().equalsIgnoreCase(occasion))
        .findFirst()
        .orElse(Occasion.EVENT);
  }

  private int count() {
    return minutes.strip().matches("\\d{1,3}") ? Integer.parseInt(minutes.strip()) : 0;
  }

  private @Nullable LocalDate date() {
    return Typed.day(day).orElse(null);
  }

  Problems problems(Texts texts) {
    return IntendedPlan.problem(chosen(), cue.strip(), deed.strip(), count(), date())
        .map(problem -> Problems.of(field(problem), texts.of("debriefs.plan.problem", problem)))
        .orElseGet(Problems::none);
  }

  private static String field(IntendedPlan.Problem problem) {
    return switch (problem) {
      case CUE -> "cue";
      case DEED, NO_ACT -> "deed";
      case MINUTES -> "minutes";
      case DAY -> "day";
    };
  }

  /** The plan; only to be asked for where there are no problems. */
  IntendedPlan plan() {
    return new IntendedPlan(
        Ids.next(),
        chosen(),
        cue.strip(),
        deed.strip(),
        count(),
        chosen() == Occasion.DAY ? date() : null);
  }

  public List<Option> occasions(Texts texts) {
    return Arrays.stream(Occasion.values())
        .map(
            each ->
                new Option(
                    each.name().toLowerCase(Locale.ROOT), texts.of("debriefs.occasion", each)))
        .toList();
  }
}
