package app.onward.correspondence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages there are drafts in. */
public enum LetterLanguage {
  EN,
  DE,
  FR;

  /** ISO 639-1. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Locale locale() {
    return Locale.forLanguageTag(code());
  }

  public static Optional<LetterLanguage> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}
