package app.onward.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.accounts.CheckPassword.Outcome;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

@OnBothStores
class CheckPasswordTest {
  private static final String RIGHT = "my own long words";

  private final RunningOnward onward;
  private final Instant now;
  private final AccountId account;
  private final QuickEncoder encoder = new QuickEncoder();

  CheckPasswordTest(Dialect dialect) {
    onward = RunningOnward.on(dialect);
    now = onward.get(Clock.class).instant();
    account = AccountMother.someone(onward).id();
  }

  @Test
  void theRightPasswordIsRight() {
    setPassword();

    assertThat(check(RIGHT, "home", now)).isEqualTo(Outcome.RIGHT);
    assertThat(check("something else", "home", now)).isEqualTo(Outcome.WRONG);
  }

  @Test
  void afterFiveWrongOnesThatPlaceHasToWait() {
    setPassword();
    wrong(CheckPassword.TRIES_FROM_ONE_PLACE, "elsewhere");

    assertThat(check(RIGHT, "elsewhere", now)).isEqualTo(Outcome.WAIT);
    assertThat(check(RIGHT, "home", now)).isEqualTo(Outcome.RIGHT);
    assertThat(check(RIGHT, "elsewhere", now.plus(CheckPassword.WAIT))).isEqualTo(Outcome.RIGHT);
  }

  @Test
  void triesWhileWaitingDoNotMakeTheWaitLonger() {
    setPassword();
    wrong(CheckPassword.TRIES_FROM_ONE_PLACE, "home");

    check(RIGHT, "home", now.plus(Duration.ofMinutes(14)));

    assertThat(check(RIGHT, "home", now.plus(CheckPassword.WAIT))).isEqualTo(Outcome.RIGHT);
  }

  @Test
  void manyPlacesTogetherAreStoppedAsWell() {
    setPassword();
    for (int i = 0; i < CheckPassword.TRIES_FROM_ANYWHERE; i++) {
      check("wrong", "place " + i, now);
    }

    assertThat(check(RIGHT, "home", now)).isEqualTo(Outcome.WAIT);
  }

  @Test
  void aRightOneForgetsTheWrongOnesBefore() {
    setPassword();
    wrong(CheckPassword.TRIES_FROM_ONE_PLACE - 1, "home");
    check(RIGHT, "home", now);

    wrong(CheckPassword.TRIES_FROM_ONE_PLACE - 1, "home");

    assertThat(check(RIGHT, "home", now)).isEqualTo(Outcome.RIGHT);
  }

  @Test
  void withoutAPasswordTheSameWorkIsDone() {
    assertThat(check(RIGHT, "home", now)).isEqualTo(Outcome.WRONG);
    assertThat(encoder.compared).hasValue(1);
  }

  @Test
  void nobodysPasswordCostsAsMuchAsARealOneAndMatchesNothing() {
    PasswordEncoder real = onward.get(PasswordEncoder.class);

    assertThat(real.matches("nobody", PasswordEncoding.NOBODYS)).isFalse();
    assertThat(PasswordEncoding.NOBODYS).hasSameSizeAs(real.encode(RIGHT));
    assertThat(real.upgradeEncoding(PasswordEncoding.NOBODYS)).isFalse();
  }

  private void wrong(int times, String place) {
    for (int i = 0; i < times; i++) {
      assertThat(check("wrong", place, now)).isEqualTo(Outcome.WRONG);
    }
  }

  private void setPassword() {
    onward.get(Passwords.class).set(account, encoder.encode(RIGHT), now);
  }

  private Outcome check(String password, String place, Instant when) {
    return new CheckPassword(
            onward.get(Passwords.class),
            onward.get(PasswordTries.class),
            encoder,
            Clock.fixed(when, ZoneOffset.UTC))
        .check(account, password, place);
  }

  /** The real one takes a third of a second. */
  private static final class QuickEncoder implements PasswordEncoder {
    private final AtomicInteger compared = new AtomicInteger();

    @Override
    public String encode(@Nullable CharSequence password) {
      return "quick:" + password;
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
      compared.incrementAndGet();
      return encode(password).equals(encoded);
    }
  }
}
