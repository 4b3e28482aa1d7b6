package app.onward.accounts.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.onward.accounts.Account;
import app.onward.accounts.AccountMother;
import app.onward.accounts.Device;
import app.onward.accounts.Devices;
import app.onward.accounts.SessionAttributes;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.secrets.Secrets;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.web.Toast;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OnBothStores
class JdbcSessionsTest {

  private final RunningOnward onward;
  private final Instant now;
  private final JdbcClient jdbc;
  private final Account account;

  JdbcSessionsTest(Dialect dialect) {
    onward = RunningOnward.on(dialect);
    now = onward.get(Clock.class).instant();
    jdbc = onward.get(JdbcClient.class);
    account = AccountMother.someone(onward);
  }

  @Test
  void whatASessionHoldsIsThereOnTheNextVisit() {
    KeptSession session = at(now).createSession();
    session.setAttribute("word", "hello");
    session.setAttribute("toast", Toast.of("a.key", "an argument"));
    at(now).save(session);

    KeptSession found = found(session.getId(), now);

    assertThat(found.<String>getAttribute("word")).isEqualTo("hello");
    assertThat(found.<Toast>getAttribute("toast")).isEqualTo(Toast.of("a.key", "an argument"));
  }

  @Test
  void anAttributeCanBeChangedAndRemoved() {
    KeptSession session = signedIn();
    session.setAttribute("a", "1");
    session.setAttribute("b", "2");
    at(now).save(session);

    KeptSession second = found(session.getId(), now);
    second.setAttribute("a", "3");
    second.removeAttribute("b");
    at(now).save(second);

    KeptSession third = found(session.getId(), now);
    assertThat(third.<String>getAttribute("a")).isEqualTo("3");
    assertThat(third.getAttributeNames()).doesNotContain("b");
  }

  @Test
  void twoRequestsAtOnceKeepEachOthersAttributes() {
    KeptSession session = signedIn();
    KeptSession one = found(session.getId(), now);
    KeptSession other = found(session.getId(), now);
    one.setAttribute("one", "1");
    other.setAttribute("other", "2");

    at(now).save(one);
    at(now).save(other);

    assertThat(found(session.getId(), now).getAttributeNames()).contains("one", "other");
  }

  @Test
  void theTokenStandsNowhereInTheDatabase() {
    KeptSession session = signedIn();

    assertThat(jdbc.sql("SELECT token_hash FROM sessions").query(String.class).list())
        .doesNotContain(session.getId());
  }

  @Test
  void aNewTokenMakesTheOldOneWorthless() {
    KeptSession session = signedIn();
    String old = session.getId();
    String fresh = session.changeSessionId();
    at(now).save(session);

    assertThat(at(now).findById(old)).isNull();
    assertThat(at(now).findById(fresh)).isNotNull();
  }

  @Test
  void aVisitThatChangesNothingIsNotedOnlyOnceInAWhile() {
    KeptSession session = signedIn();
    visit(session.getId(), now.plus(Duration.ofMinutes(5)));
    assertThat(lastSeen()).isEqualTo(now);

    Instant later = now.plus(Duration.ofMinutes(15));
    visit(session.getId(), later);
    assertThat(lastSeen()).isEqualTo(later);
  }

  @Test
  void aSessionEndsThirtyDaysAfterTheLastVisit() {
    KeptSession session = signedIn();

    assertThat(at(now.plus(Duration.ofDays(29))).findById(session.getId())).isNotNull();
    assertThat(at(now.plus(Duration.ofDays(31))).findById(session.getId())).isNull();
  }

  @Test
  void aSessionThatWasEndedElsewhereDoesNotComeBack() {
    KeptSession session = signedIn();
    KeptSession underWay = found(session.getId(), now);
    Devices devices = onward.get(Devices.class);
    devices.signOut(account.id(), devices.holding(session.getId()).orElseThrow());

    underWay.setAttribute("late", "1");
    at(now).save(underWay);

    assertThat(at(now).findById(session.getId())).isNull();
  }

  @Test
  void othersAreSignedOutAndThisOneStays() {
    KeptSession kept = signedIn(now);
    KeptSession gone = signedIn(now);
    Devices devices = onward.get(Devices.class);
    assertThat(devices.of(account.id())).extracting(Device::name).containsOnly("Firefox · Linux");

    int count = devices.signOutOthers(account.id(), devices.holding(kept.getId()).orElseThrow());

    assertThat(count).isEqualTo(1);
    assertThat(devices.of(account.id())).hasSize(1);
    assertThat(at(now).findById(gone.getId())).isNull();
  }

  @Test
  void somebodyElsesDeviceStaysSignedIn() {
    KeptSession session = signedIn();
    Devices devices = onward.get(Devices.class);
    Account other = AccountMother.someone(onward);

    devices.signOut(other.id(), devices.holding(session.getId()).orElseThrow());

    assertThat(at(now).findById(session.getId())).isNotNull();
  }

  @Test
  void whatIsOverIsForgotten() {
    KeptSession session = signedIn();
    Instant later = now.plus(Duration.ofDays(31));

    new ForgetOldSignIns(jdbc, Clock.fixed(later, ZoneOffset.UTC)).run();

    assertThat(at(now).findById(session.getId())).isNull();
  }

  @Test
  void whatCannotBeKeptFailsLoudly() {
    KeptSession session = signedIn();
    session.setAttribute("thread", Thread.currentThread());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> at(now).save(session))
        .withMessageContaining("'thread'");
  }

  @Test
  void aTypeNobodyKeepsIsNotReadBack() {
    byte[] bytes = AttributeCodec.write("file", new java.io.File("/etc/passwd"));

    assertThat(AttributeCodec.read("file", bytes)).isEmpty();
  }

  private KeptSession signedIn() {
    return signedIn(now);
  }

  private KeptSession signedIn(Instant when) {
    KeptSession session = at(when).createSession();
    session.setAttribute(SessionAttributes.ACCOUNT, account.id().toString());
    session.setAttribute(SessionAttributes.DEVICE, "Firefox · Linux");
    session.setMaxInactiveInterval(SessionAttributes.SIGNED_IN);
    at(when).save(session);
    return session;
  }

  private void visit(String token, Instant when) {
    KeptSession session = found(token, when);
    session.setLastAccessedTime(when);
    at(when).save(session);
  }

  private Instant lastSeen() {
    return Instant.ofEpochMilli(
        jdbc.sql("SELECT last_seen_at FROM sessions WHERE account_id = :account")
            .param("account", account.id().toString())
            .query(Long.class)
            .single());
  }

  private KeptSession found(String token, Instant when) {
    KeptSession session = at(when).findById(token);
    if (session == null) {
      throw new AssertionError("No session at " + when);
    }
    return session;
  }

  private JdbcSessions at(Instant when) {
    return new JdbcSessions(
        jdbc,
        onward.get(Secrets.class),
        Clock.fixed(when, ZoneOffset.UTC),
        onward.get(TransactionTemplate.class));
  }
}
