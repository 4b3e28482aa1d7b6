package app.onward.debriefs;

import app.onward.statistics.BetaBinomial;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Published figures of employers, mostly from the United States; weak, and said to be so. */
@Component
class ShippedRates implements UsualRates {
  @Override
  public Optional<Usual> of(DebriefForm form) {
    return switch (form) {
      case NO_REPLY, CV_SCREEN -> usual(.03, 20, "debriefs.odds.source.cv");
      case PHONE_SCREEN -> usual(.31, 10, "debriefs.odds.source.phone");
      case INTERVIEW -> usual(.27, 10, "debriefs.odds.source.interview");
      case FINAL_ROUND -> usual(1 / 3.0, 10, "debriefs.odds.source.final");
      case TEST, OFFER_WITHDRAWN -> Optional.empty();
    };
  }

  private static Optional<Usual> usual(double mean, double kappa, String sourceKey) {
    return Optional.of(new Usual(new BetaBinomial(mean, kappa), sourceKey));
  }
}
