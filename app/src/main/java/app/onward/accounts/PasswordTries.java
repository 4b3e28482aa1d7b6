package app.onward.accounts;

import java.time.Instant;
import java.util.UUID;

/** Tries to sign in with a password that have not succeeded. */
public interface PasswordTries {
  /**
   * Notes a try before its password is looked at, so that many at once cannot slip through.
   *
   * @param source where it comes from
   * @return names the try
   */
  UUID note(AccountId account, String source, Instant at);

  /** Forgets one try, because its password was not looked at after all. */
  void withdraw(UUID id);

  /** Tries from one source since a moment. */
  int from(AccountId account, String source, Instant since);

  /** Tries from everywhere since a moment. */
  int all(AccountId account, Instant since);

  /** Forgets the tries from one source, after one succeeded. */
  void forget(AccountId account, String source);
}
