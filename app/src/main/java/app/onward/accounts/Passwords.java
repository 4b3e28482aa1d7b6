package app.onward.accounts;

import java.time.Instant;
import java.util.Optional;

/** The encoded passwords of accounts; an account need not have one. */
public interface Passwords {
  /** The encoded form, which names its own algorithm. */
  Optional<String> find(AccountId account);

  /** Sets the password, in place of one there may have been. */
  void set(AccountId account, String encoded, Instant at);
}
