package app.onward.accounts;

import app.onward.platform.secrets.Secrets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One-time links that sign the owner in; only a keyed hash of each is kept. */
@Component
public class SignInLinks {
  /** How long a link can be used. */
  public static final Duration LIFETIME = Duration.ofMinutes(30);

  /** How long it is remembered that a link was used or ran out, to be able to say so. */
  static final Duration REMEMBERED = Duration.ofDays(30);

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

  /** What a link would do now, without using it. */
  @Transactional(readOnly = true)
  public Link look(String token) {
    record Row(AccountId account, long expiresAt, @Nullable Long usedAt) {}
    return jdbc.sql(
            "SELECT account_id, expires_at, used_at FROM sign_in_links WHERE token_hash = :hash")
        .param("hash", hash(token))
        .query(
            (row, number) ->
                new Row(
                    AccountId.of(row.getString("account_id")),
                    row.getLong("expires_at"),
                    row.getObject("used_at") == null ? null : row.getLong("used_at")))
        .optional()
        .map(row -> link(row.account(), row.expiresAt(), row.usedAt()))
        .orElse(new Link.Refused(Link.Reason.UNKNOWN));
  }

  private Link link(AccountId account, long expiresAt, @Nullable Long usedAt) {
    if (usedAt != null) {
      return new Link.Refused(Link.Reason.USED);
    }
    return expiresAt > clock.millis()
        ? new Link.Good(account)
        : new Link.Refused(Link.Reason.EXPIRED);
  }

  /** Uses a link up: of several at the same time, one is {@link Link.Good}. */
  @Transactional
  public Link use(String token) {
    int used =
        jdbc.sql(
                "UPDATE sign_in_links SET used_at = :now"
                    + " WHERE token_hash = :hash AND used_at IS NULL AND expires_at > :now")
            .param("hash", hash(token))
            .param("now", clock.millis())
            .update();
    if (used == 0) {
      return look(token);
    }
    return new Link.Good(
        jdbc.sql("SELECT account_id FROM sign_in_links WHERE token_hash = :hash")
            .param("hash", hash(token))
            .query((row, number) -> AccountId.of(row.getString("account_id")))
            .single());
  }

  private String hash(String token) {
    return secrets.hash("sign-in-link", token);
  }

  /** What became of a link. */
  public sealed interface Link {
    /** It signs this account in. */
    record Good(AccountId account) implements Link {}

    /** It signs nobody in. */
    record Refused(Reason reason) implements Link {}

    /** Shown through the message key {@code accounts.link.<reason>}. */
    enum Reason {
      USED,
      EXPIRED,
      UNKNOWN
    }
  }
}
