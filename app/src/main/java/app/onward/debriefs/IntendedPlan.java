package app.onward.debriefs;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * If something comes up, then one act.
 *
 * @param cue what one will notice, after “If”
 * @param deed the one act, after “then I will”
 * @param minutes how long it takes
 * @param day on which it comes up, or null where it is no day
 */
public record IntendedPlan(
    UUID id, Occasion occasion, String cue, String deed, int minutes, @Nullable LocalDate day) {
  /** The longest act, in minutes. */
  public static final int LONGEST_MINUTES = 30;

  /** The longest cue or deed, in characters. */
  public static final int LONGEST = 300;

  private static final Pattern NO_ACT =
      Pattern.compile(
          "(?i)\\b(try|work|be|do|prepare|think)\\b.{0,20}\\b(harder|better|more|nicer|smarter)\\b.{0,12}");

  public IntendedPlan {
    if (problem(occasion, cue, deed, minutes, day).isPresent()) {
      throw new IllegalArgumentException("No plan: if " + cue + ", then " + deed);
    }
  }

  /** What keeps words from being a plan; shown through {@code debriefs.plan.problem.<problem>}. */
  public enum Problem {
    CUE,
    DEED,
    /** “Try harder” is no act. */
    NO_ACT,
    MINUTES,
    DAY
  }

  /** Why these are no plan; empty if they are. */
  public static Optional<Problem> problem(
      Occasion occasion, String cue, String deed, int minutes, @Nullable LocalDate day) {
    if (cue.isBlank() || cue.length() > LONGEST) {
      return Optional.of(Problem.CUE);
    }
    if (deed.isBlank() || deed.length() > LONGEST) {
      return Optional.of(Problem.DEED);
    }
    if (NO_ACT.matcher(deed.strip()).matches()) {
      return Optional.of(Problem.NO_ACT);
    }
    if (minutes < 1 || minutes > LONGEST_MINUTES) {
      return Optional.of(Problem.MINUTES);
    }
    return occasion == Occasion.DAY && day == null ? Optional.of(Problem.DAY) : Optional.empty();
  }
}
