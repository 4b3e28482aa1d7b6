package app.onward.accounts;

import java.util.Optional;
import java.util.Set;

/** What a password must be: long enough, and not one that everybody tries first. */
public final class PasswordRules {
  public static final int SHORTEST = 12;
  public static final int LONGEST = 200;

  /** Of the lists that are tried first, those that are long enough to get past the length. */
  private static final Set<String> TRIED_FIRST =
      Set.of(
          "passwordpassword",
          "password1234",
          "password12345",
          "123456789012",
          "1234567890123",
          "12345678901234",
          "qwertyuiop12",
          "qwertyuiop123",
          "qwertyuiopasdf",
          "qwertyuiop[]",
          "1q2w3e4r5t6y",
          "1qaz2wsx3edc",
          "correcthorsebatterystaple",
          "iloveyou1234",
          "letmeinletmein",
          "administrator",
          "welcome12345",
          "onwardonward");

  private PasswordRules() {}

  /** Why this cannot be a password; empty if it can. */
  public static Optional<Reason> check(String password) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return Optional.of(Reason.SHORT);
    }
    if (password.length() > LONGEST) {
      return Optional.of(Reason.LONG);
    }
    String plain = password.toLowerCase(java.util.Locale.ROOT);
    return TRIED_FIRST.contains(plain) || plain.chars().distinct().count() < 4
        ? Optional.of(Reason.COMMON)
        : Optional.empty();
  }

  /** Shown through the message key {@code accounts.password.refused.<reason>}. */
  public enum Reason {
    SHORT,
    LONG,
    COMMON
  }
}
