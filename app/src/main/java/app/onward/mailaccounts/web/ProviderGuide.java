package app.onward.mailaccounts.web;

import app.onward.platform.web.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How to get mail out of where it is: what can be read from there, and what has to come as files.
 */
public enum ProviderGuide {
  GMAIL(true),
  MICROSOFT(false),
  APPLE(true),
  YAHOO(true),
  PROTON(true),
  FASTMAIL(true),
  GMX(true),
  THUNDERBIRD(false),
  ELSEWHERE(true);

  private final boolean account;

  ProviderGuide(boolean account) {
    this.account = account;
  }

  static Optional<ProviderGuide> of(String code) {
    return Arrays.stream(values()).filter(guide -> guide.code().equals(code)).findFirst();
  }

  /** As addresses and message keys name it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether Onward can read the account itself. */
  public boolean account() {
    return account;
  }

  public String title(Texts texts) {
    return texts.of("providers.title", this);
  }

  /** In one sentence, what is the best way. */
  public String best(Texts texts) {
    return texts.of("providers.best", this);
  }

  /** What to do so that Onward reads the account; empty where it cannot. */
  public List<String> accountSteps(Texts texts) {
    return account ? steps(texts.of("providers.account", this)) : List.of();
  }

  /** What to do to get files. */
  public List<String> fileSteps(Texts texts) {
    return steps(texts.of("providers.file", this));
  }

  private static List<String> steps(String message) {
    return message.lines().filter(line -> !line.isBlank()).toList();
  }
}
