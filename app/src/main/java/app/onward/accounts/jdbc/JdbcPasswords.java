package app.onward.accounts.jdbc;

import app.onward.accounts.AccountId;
import app.onward.accounts.Passwords;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcPasswords implements Passwords {
  private final JdbcClient jdbc;

  JdbcPasswords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> find(AccountId account) {
    return jdbc.sql("SELECT encoded FROM passwords WHERE account_id = :account")
        .param("account", account.toString())
        .query(String.class)
        .optional();
  }

  @Override
  public void set(AccountId account, String encoded, Instant at) {
    jdbc.sql(
            """
            INSERT INTO passwords (account_id, encoded, set_at) VALUES (:account, :encoded, :at)
            ON CONFLICT (account_id) DO UPDATE SET encoded = excluded.encoded, set_at = excluded.set_at
            """)
        .param("account", account.toString())
        .param("encoded", encoded)
        .param("at", at.toEpochMilli())
        .update();
  }
}
