package app.onward.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Looks whether a password is right: five wrong ones from one place and that place has to wait; a
 * hundred from anywhere within a day and only a passkey or a link signs in.
 *
 * <p>Whether there is no password, or a wrong one was given, takes the same time.
 */
@Component
public final class CheckPassword {
  static final int TRIES_FROM_ONE_PLACE = 5;
  static final int TRIES_FROM_ANYWHERE = 100;
  static final Duration WAIT = Duration.ofMinutes(15);
  static final Duration DAY = Duration.ofDays(1);

  private final Passwords passwords;
  private final PasswordTries tries;
  private final PasswordEncoder encoder;
  private final Clock clock;

  CheckPassword(Passwords passwords, PasswordTries tries, PasswordEncoder encoder, Clock clock) {
    this.passwords = passwords;
    this.tries = tries;
    this.encoder = encoder;
    this.clock = clock;
  }

  /**
   * Checks one try.
   *
   * @param source where it comes from, such as a network address
   */
  public Outcome check(AccountId account, String password, String source) {
    Instant now = clock.instant();
    UUID noted = tries.note(account, source, now);
    if (tries.from(account, source, now.minus(WAIT)) > TRIES_FROM_ONE_PLACE
        || tries.all(account, now.minus(DAY)) > TRIES_FROM_ANYWHERE) {
      tries.withdraw(noted);
      return Outcome.WAIT;
    }
    var encoded = passwords.find(account);
    boolean matches = encoder.matches(password, encoded.orElse(PasswordEncoding.NOBODYS));
    if (!matches || encoded.isEmpty()) {
      return Outcome.WRONG;
    }
    tries.forget(account, source);
    if (encoder.upgradeEncoding(encoded.get())) {
      passwords.set(account, Objects.requireNonNull(encoder.encode(password)), now);
    }
    return Outcome.RIGHT;
  }

  /** What came of a try. */
  public enum Outcome {
    RIGHT,
    WRONG,
    WAIT
  }
}
