package app.onward.understanding;

import app.onward.understanding.model.Document;
import app.onward.understanding.model.Prediction;

/**
 * What must hold before the words alone make a mail a job mail: most mail is not, and a wrong one
 * costs trust.
 */
final class Guards {
  private static final double LEAST = Double.parseDouble(System.getProperty("t", "0.5"));

  private Guards() {}

  static boolean hold(Label label, Prediction prediction, Document document) {
    return prediction.probability() >= LEAST
        && prediction.score(label.code()) > -Double.parseDouble(System.getProperty("s", "1"));
  }
}
