package app.onward.accounts;

import app.onward.platform.secrets.Secrets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One-time links that sign the owner in; only a keyed hash of each is kept. */
@Component
public class SignInLinks {
  /** How long a link can be used. */
  public static final Duration LIFETIME = Duration.ofMinutes(30);

  private final JdbcClient jdbc;
  private final Secrets secrets;
  private final Clock clock;

  SignInLinks(JdbcClient jdbc, Secrets secrets, Clock clock) {
    this.jdbc = jdbc;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** Makes a link for this account; returns its secret part. */
  @Transactional
  public String make(AccountId account) {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    jdbc.sql(
            "INSERT INTO sign_in_links (token_hash, account_id, expires_at)"
                + " VALUES (:hash, :account, :expires)")
        .param("hash", hash(token))
        .param("account", account.toString())
        .param("expires", clock.instant().plus(LIFETIME).toEpochMilli())
        .update();
    return token;
  }

  /** Uses a link up; empty if it is unknown, used or too old. */
  @Transactional
  public Optional<AccountId> use(String token) {
    Optional<AccountId> account =
        jdbc.sql(
                "SELECT account_id FROM sign_in_links"
                    + " WHERE token_hash = :hash AND expires_at > :now")
            .param("hash", hash(token))
            .param("now", clock.millis())
            .query(String.class)
            .optional()
            .map(AccountId::of);
    int used =
        jdbc.sql("DELETE FROM sign_in_links WHERE token_hash = :hash OR expires_at <= :now")
            .param("hash", hash(token))
            .param("now", clock.millis())
            .update();
    return used > 0 ? account : Optional.empty();
  }

  private String hash(String token) {
    return secrets.hash("sign-in-link", token);
  }
}
