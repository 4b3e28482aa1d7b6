package app.onward.debriefs;

import app.onward.applications.ApplicationRow;
import app.onward.applications.Closure;
import app.onward.applications.Silence;
import app.onward.applications.Stage;
import app.onward.statistics.BetaBinomial;
import java.util.List;

/**
 * How one's own count stands beside what is usual.
 *
 * @param further how many went further
 * @param of how many came this far and have been decided
 * @param inTen in how many of ten searches it would look like this, or leaner; at least 0
 */
public record Odds(int further, int of, int inTen, Verdict verdict) {
  private static final double MILD = 1;
  private static final double WORTH_A_LOOK = 3;
  private static final int FEW = 5;

  /** Shown through {@code debriefs.odds.verdict.<verdict>}. */
  public enum Verdict {
    TOO_EARLY,
    USUAL,
    LEANER,
    WORTH_A_LOOK
  }

  /** Counts all applications, and holds them against the usual rate. */
  public static Odds of(DebriefForm form, List<ApplicationRow> all, BetaBinomial usual) {
    int further = 0;
    int of = 0;
    for (ApplicationRow row : all) {
      boolean passed = passed(form, row.furthest());
      if (came(form, row.furthest()) && (passed || decided(row))) {
        of++;
        further += passed ? 1 : 0;
      }
    }
    double tail = usual.atMost(further, of);
    return new Odds(further, of, (int) Math.round(10 * tail), verdict(of, usual.bits(further, of)));
  }

  private static Verdict verdict(int of, double bits) {
    if (bits >= WORTH_A_LOOK) {
      return Verdict.WORTH_A_LOOK;
    }
    if (of < FEW) {
      return Verdict.TOO_EARLY;
    }
    return bits < MILD ? Verdict.USUAL : Verdict.LEANER;
  }

  private static boolean came(DebriefForm form, Stage furthest) {
    return switch (form) {
      case NO_REPLY, CV_SCREEN -> !furthest.before(Stage.APPLIED);
      case PHONE_SCREEN -> !furthest.before(Stage.SCREEN);
      case TEST -> !furthest.before(Stage.ASSESSMENT);
      case INTERVIEW -> !furthest.before(Stage.INTERVIEW);
      case FINAL_ROUND -> !furthest.before(Stage.FINAL);
      case OFFER_WITHDRAWN -> furthest == Stage.OFFER;
    };
  }

  private static boolean passed(DebriefForm form, Stage furthest) {
    return switch (form) {
      case NO_REPLY, CV_SCREEN -> furthest.conversation();
      case PHONE_SCREEN -> !furthest.before(Stage.ASSESSMENT);
      case TEST -> !furthest.before(Stage.INTERVIEW);
      case INTERVIEW, FINAL_ROUND, OFFER_WITHDRAWN -> furthest == Stage.OFFER;
    };
  }

  /** Jobs that went away and one's own withdrawal say nothing about the odds. */
  private static boolean decided(ApplicationRow row) {
    Closure closure = row.closure();
    if (closure == null) {
      return row.silence() == Silence.PRESUMED_CLOSED;
    }
    return switch (closure) {
      case REJECTED, PRESUMED_CLOSED, DECLINED, ACCEPTED -> true;
      case ROLE_CLOSED, WITHDRAWN -> false;
    };
  }
}
