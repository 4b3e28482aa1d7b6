package app.onward.questions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The stage at which a question usually comes; shown through {@code questions.stage.<stage>}. The
 * words are those of an application's stages.
 */
public enum AskedAt {
  SCREEN,
  ASSESSMENT,
  INTERVIEW,
  FINAL,
  OFFER;

  /** Its name in files and addresses. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<AskedAt> of(String slug) {
    return Arrays.stream(values()).filter(each -> each.slug().equals(slug)).findFirst();
  }
}
