package app.onward.accounts;

import java.time.Duration;

/** The session attributes that also stand in columns, and how long a session lasts. */
public final class SessionAttributes {
  /** The id of the account that is signed in, as text. */
  public static final String ACCOUNT = "account";

  /** What the browser calls itself. */
  public static final String DEVICE = "device";

  /** After this long without a visit a signed-in device has to sign in again. */
  public static final Duration SIGNED_IN = Duration.ofDays(30);

  /** After this long without a visit the session of someone not signed in is forgotten. */
  public static final Duration ANONYMOUS = Duration.ofHours(1);

  private SessionAttributes() {}
}
