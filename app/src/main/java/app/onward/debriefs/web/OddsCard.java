package app.onward.debriefs.web;

import app.onward.debriefs.DebriefForm;
import app.onward.debriefs.Odds;
import app.onward.platform.web.Texts;
import app.onward.statistics.InterviewNoise;

/**
 * What is usual, said in counts.
 *
 * @param sourceKey the sentence that says where the usual rate comes from
 */
public record OddsCard(DebriefForm form, Odds odds, String sourceKey) {
  private static final double CLEARLY_BETTER = .5;

  /** How often it ends here for anybody. */
  public String usual(Texts texts) {
    return texts.get("debriefs.odds.usual." + form.word());
  }

  /** One's own count. */
  public String own(Texts texts) {
    return texts.get("debriefs.odds.own", odds.further(), odds.of());
  }

  /** In how many of ten searches it would look so. */
  public String searches(Texts texts) {
    return odds.inTen() < 1
        ? texts.get("debriefs.odds.searches.few")
        : texts.get("debriefs.odds.searches", odds.inTen());
  }

  public String verdict(Texts texts) {
    return texts.of("debriefs.odds.verdict", odds.verdict());
  }

  public String source(Texts texts) {
    return texts.get(sourceKey);
  }

  /** Whether people who were met decided it. */
  public boolean noisy() {
    return form == DebriefForm.INTERVIEW || form == DebriefForm.FINAL_ROUND;
  }

  /** How far interviewers agree. */
  public String noise(Texts texts) {
    return texts.get(
        "debriefs.odds.noise", inTen(InterviewNoise.SEPARATE), inTen(InterviewNoise.PANEL));
  }

  private static long inTen(InterviewNoise noise) {
    return Math.round(10 * noise.betterRankedFirst(CLEARLY_BETTER));
  }
}
