package app.onward.accounts.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The page where somebody signs in.
 *
 * @param to where to go afterwards
 * @param password whether a password has been set
 * @param passkey whether there is a passkey
 * @param noteKey a sentence above the form, such as that somebody signed out
 * @param problemKey what was wrong with the password that was tried
 */
public record SignInPage(
    String to,
    boolean password,
    boolean passkey,
    PasskeyView passkeys,
    @Nullable String noteKey,
    @Nullable String problemKey) {
  /** Whether only a link can sign anybody in. */
  public boolean linkOnly() {
    return !password && !passkey;
  }

  /** Where the script sends the passkey's answer. */
  public String finishAddress() {
    return "/sign-in/passkey?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
  }
}
