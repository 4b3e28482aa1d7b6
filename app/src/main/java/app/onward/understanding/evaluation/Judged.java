package app.onward.understanding.evaluation;

import app.onward.understanding.Fact;
import app.onward.understanding.Judgement;
import app.onward.understanding.Label;
import app.onward.understanding.Layer;
import java.text.Normalizer;
import java.util.Locale;
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
    return same(expected.employer(), judgement.facts().employer());
  }

  boolean roleIsRight() {
    return same(expected.role(), judgement.facts().role());
  }

  /** In any case, without accents and punctuation, legal forms and what stands in brackets. */
  private static boolean same(@Nullable String truth, @Nullable Fact<String> fact) {
    return truth != null && fact != null && plain(truth).equals(plain(fact.value()));
  }

  private static String plain(String value) {
    return Normalizer.normalize(value.replaceAll("\\([^)]*\\)", " "), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .replaceAll("\\b(?:inc|ltd|llc|plc|gmbh|ag|se|kg|co kg|sa|sas|pvt|limited|corp)\\b", " ")
        .replaceAll(" +", " ")
        .strip();
  }
}
