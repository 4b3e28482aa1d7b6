package app.onward.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.accounts.Accounts;
import app.onward.accounts.Passwords;
import app.onward.platform.config.Key;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Visitor;
import app.onward.platform.testing.Visitor.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * What docs/deploy/Caddyfile leads to: the headers Caddy 2 sends, from a trusted loopback address.
 */
class BehindCaddyTest {
  private final RunningOnward onward =
      RunningOnward.apart(
          "behind-caddy",
          Dialect.SQLITE,
          Map.of(
              Key.PUBLIC_URL, "https://onward.example.org", Key.TRUSTED_PROXIES, "127.0.0.1, ::1"));

  @Test
  void theOwnerSignsInOverHttps() {
    String link = onward.newSignInLink().replaceFirst("^.*(/sign-in/)", "$1");
    Visitor owner = caddy("https", "203.0.113.7");
    Answer page = owner.get(link);
    assertThat(page.header("Set-Cookie"))
        .startsWith("__Host-session=")
        .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
        .doesNotContain("Domain");
    assertThat(page.header("Strict-Transport-Security")).startsWith("max-age=");

    Answer in = owner.submit(page, link, Map.of());

    assertThat(in.status()).isEqualTo(302);
    assertThat(in.header("Location")).startsWith("/");
    assertThat(owner.get("/settings").status()).isEqualTo(200);
  }

  @Test
  void triesAreCountedForTheClientAndNotForCaddy() {
    Instant now = onward.get(Clock.class).instant();
    onward
        .get(Passwords.class)
        .set(
            onward.get(Accounts.class).owner(now).id(),
            Objects.requireNonNull(onward.get(PasswordEncoder.class).encode("blue kettle sings")),
            now);

    for (String client : new String[] {"203.0.113.8", "203.0.113.9"}) {
      Visitor visitor = caddy("https", client);
      Answer page = visitor.get("/sign-in");
      Answer wrong = visitor.submit(page, "/sign-in/password", Map.of("password", "not the one"));
      assertThat(wrong.status()).isEqualTo(422);
    }

    assertThat(
            onward
                .get(JdbcClient.class)
                .sql("SELECT count(DISTINCT source_hash) FROM password_tries")
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }

  @Test
  void plainHttpFromTheInternetIsTurnedAway() {
    Answer answer = caddy("http", "203.0.113.7").get("/sign-in");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.html().text()).contains("https");
  }

  @Test
  void anotherNameIsTurnedAway() {
    Visitor visitor = caddy("https", "203.0.113.7").with("X-Forwarded-Host", "evil.example");

    assertThat(visitor.get("/sign-in").status()).isEqualTo(421);
  }

  @Test
  void aForwardedHeaderThatAClientAddedIsNotBelieved() {
    Visitor visitor = caddy("https", "203.0.113.7").with("Forwarded", "for=10.0.0.1;proto=https");

    assertThat(visitor.get("/sign-in").status()).isEqualTo(400);
  }

  @Test
  void theMachineItselfIsStillServedOverLoopback() {
    assertThat(Visitor.of(onward).get("/sign-in").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reverse_proxy 127.0.0.1:8420", "onward.example.org {"})
  void theExampleNamesWhatTheTestsUse(String line) throws IOException {
    assertThat(Files.readString(Path.of("../docs/deploy/Caddyfile"))).contains(line);
  }

  /** As Caddy passes a request on: its Host as it came, and what it saw in three headers. */
  private Visitor caddy(String scheme, String client) {
    return Visitor.of(onward)
        .with("Host", "onward.example.org")
        .with("Via", "2.0 Caddy")
        .with("X-Forwarded-For", client)
        .with("X-Forwarded-Proto", scheme)
        .with("X-Forwarded-Host", "onward.example.org");
  }
}
