package app.onward.commands;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** What a command shows to the server to be let in; made anew at each start. */
public record CommandSecret(String value) {
  /** The header that carries it. */
  public static final String HEADER = "Onward-Command-Secret";

  public static CommandSecret random() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return new CommandSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Whether this is the secret; takes the same time wherever they differ. */
  public boolean matches(String shown) {
    return MessageDigest.isEqual(
        value.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "CommandSecret";
  }
}
