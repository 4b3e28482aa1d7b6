package app.onward.understanding.evaluation;

import app.onward.understanding.Fact;
import app.onward.understanding.Judgement;
import app.onward.understanding.Label;
import app.onward.understanding.Layer;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** A line together with what was made of it. */
record Judged(Expected expected, Judgement judgement) {

  boolean isRight() {
    return said() == expected.label();
  }

  Label said() {
    return judgement.label();
  }

  boolean abstained() {
    return judgement.layer() == Layer.ABSTAINED;
  }

  boolean employerIsRight() {
    return alike(expected.employer(), judgement.facts().employer(), FirmAlike::asWritten);
  }

  boolean employerIsTheFirm() {
    return employerIsRight()
        || alike(expected.employer(), judgement.facts().employer(), FirmAlike::sameFirm);
  }

  boolean roleIsRight() {
    return alike(expected.role(), judgement.facts().role(), FirmAlike::asWritten);
  }

  private static boolean alike(
      @Nullable String truth, @Nullable Fact<String> fact, BiPredicate<String, String> alike) {
    return truth != null && fact != null && alike.test(truth, fact.value());
  }
}
