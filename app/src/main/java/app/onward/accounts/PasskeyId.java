package app.onward.accounts;

import app.onward.platform.Ids;
import java.util.UUID;

/** Names one passkey. */
public record PasskeyId(UUID value) {
  public static PasskeyId next() {
    return new PasskeyId(Ids.next());
  }

  public static PasskeyId of(String text) {
    return new PasskeyId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
