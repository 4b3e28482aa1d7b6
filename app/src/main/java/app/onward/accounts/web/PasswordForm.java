package app.onward.accounts.web;

import app.onward.accounts.PasswordRules;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The form that sets a password.
 *
 * @param asksCurrent whether the one in force has to be typed as well
 * @param currentProblemKey what is wrong with that
 * @param problemKey why the new one cannot be one
 */
public record PasswordForm(
    boolean set,
    boolean asksCurrent,
    @Nullable String currentProblemKey,
    @Nullable String problemKey) {
  static String problemKey(PasswordRules.Reason reason) {
    return "accounts.password.refused." + reason.name().toLowerCase(Locale.ROOT);
  }
}
