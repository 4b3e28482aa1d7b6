package app.onward.accounts;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Sets or changes the password; every other device then has to sign in again. */
@Component
public final class SetPassword {
  private final Passwords passwords;
  private final Devices devices;
  private final PasswordEncoder encoder;
  private final Clock clock;

  SetPassword(Passwords passwords, Devices devices, PasswordEncoder encoder, Clock clock) {
    this.passwords = passwords;
    this.devices = devices;
    this.encoder = encoder;
    this.clock = clock;
  }

  /**
   * Sets it; returns why not, if it cannot be one.
   *
   * @param from the device that stays signed in
   */
  public Optional<PasswordRules.Reason> set(AccountId account, String password, DeviceId from) {
    Optional<PasswordRules.Reason> refused = PasswordRules.check(password);
    if (refused.isEmpty()) {
      boolean changed = passwords.find(account).isPresent();
      String encoded = Objects.requireNonNull(encoder.encode(password));
      passwords.set(account, encoded, clock.instant());
      if (changed) {
        devices.signOutOthers(account, from);
      }
    }
    return refused;
  }
}
