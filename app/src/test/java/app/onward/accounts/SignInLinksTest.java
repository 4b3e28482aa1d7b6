package app.onward.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.accounts.SignInLinks.Link;
import app.onward.accounts.SignInLinks.Link.Reason;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.secrets.Secrets;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnBothStores
class SignInLinksTest {
  private final RunningOnward onward;
  private final SignInLinks links;
  private final AccountId account;

  SignInLinksTest(Dialect dialect) {
    onward = RunningOnward.on(dialect);
    links = onward.get(SignInLinks.class);
    account = AccountMother.someone(onward).id();
  }

  @Test
  void aLinkWorksOnceAndThenSaysSo() {
    String token = links.make(account);
    assertThat(links.look(token)).isEqualTo(new Link.Good(account));

    assertThat(links.use(token)).isEqualTo(new Link.Good(account));
    assertThat(links.use(token)).isEqualTo(new Link.Refused(Reason.USED));
    assertThat(links.look(token)).isEqualTo(new Link.Refused(Reason.USED));
  }

  @Test
  void aLinkIsTooOldAfterHalfAnHour() {
    String token = links.make(account);
    SignInLinks later =
        new SignInLinks(
            onward.get(JdbcClient.class),
            onward.get(Secrets.class),
            Clock.offset(
                onward.get(Clock.class), SignInLinks.LIFETIME.plus(Duration.ofSeconds(1))));

    assertThat(later.use(token)).isEqualTo(new Link.Refused(Reason.EXPIRED));
  }

  @Test
  void aLinkNobodyMadeIsUnknown() {
    assertThat(links.use("made-up")).isEqualTo(new Link.Refused(Reason.UNKNOWN));
  }

  @Test
  void ofManyAtTheSameTimeOneGetsIn() throws Exception {
    String token = links.make(account);
    Callable<Link> use = () -> links.use(token);

    try (var threads = Executors.newFixedThreadPool(8)) {
      List<Future<Link>> uses = threads.invokeAll(java.util.Collections.nCopies(8, use));
      assertThat(uses).extracting(Future::get).filteredOn(Link.Good.class::isInstance).hasSize(1);
    }
  }
}
