package app.onward.applications;

import app.onward.statistics.LognormalCure;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Usual answers, from 437 public records of one search (CC0). */
@Component
class ShippedAnswers implements UsualAnswers {
  private static final int SEEN = 437;
  private static final LognormalCure FITTED = new LognormalCure(.3586, 2.0936, 1.4421);
  private static final LognormalCure LOWER = FITTED.answering(.305);
  private static final LognormalCure UPPER = FITTED.answering(.416);

  @Override
  public Optional<OfTwenty> after(Stage furthest, int silentDays) {
    if (furthest != Stage.APPLIED) {
      return Optional.empty();
    }
    return Optional.of(
        new OfTwenty(ofTwenty(LOWER, silentDays), ofTwenty(UPPER, silentDays), SEEN));
  }

  private static int ofTwenty(LognormalCure model, int silentDays) {
    return (int) Math.round(20 * model.answerAfter(silentDays));
  }
}
