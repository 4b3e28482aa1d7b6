package app.onward.accounts.jdbc;

import app.onward.accounts.AccountId;
import app.onward.accounts.PasswordTries;
import app.onward.platform.Ids;
import app.onward.platform.secrets.Secrets;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tries as rows, so that every node counts the same ones; network addresses only as hashes. */
@Repository
@Transactional
class JdbcPasswordTries implements PasswordTries {
  private final JdbcClient jdbc;
  private final Secrets secrets;

  JdbcPasswordTries(JdbcClient jdbc, Secrets secrets) {
    this.jdbc = jdbc;
    this.secrets = secrets;
  }

  @Override
  public UUID note(AccountId account, String source, Instant at) {
    UUID id = Ids.next();
    jdbc.sql(
            "INSERT INTO password_tries (id, account_id, source_hash, at)"
                + " VALUES (:id, :account, :source, :at)")
        .param("id", id.toString())
        .param("account", account.toString())
        .param("source", hash(source))
        .param("at", at.toEpochMilli())
        .update();
    return id;
  }

  @Override
  public void withdraw(UUID id) {
    jdbc.sql("DELETE FROM password_tries WHERE id = :id").param("id", id.toString()).update();
  }

  @Override
  @Transactional(readOnly = true)
  public int from(AccountId account, String source, Instant since) {
    return jdbc.sql(
            "SELECT count(*) FROM password_tries"
                + " WHERE account_id = :account AND source_hash = :source AND at > :since")
        .param("account", account.toString())
        .param("source", hash(source))
        .param("since", since.toEpochMilli())
        .query(Integer.class)
        .single();
  }

  @Override
  @Transactional(readOnly = true)
  public int all(AccountId account, Instant since) {
    return jdbc.sql(
            "SELECT count(*) FROM password_tries WHERE account_id = :account AND at > :since")
        .param("account", account.toString())
        .param("since", since.toEpochMilli())
        .query(Integer.class)
        .single();
  }

  @Override
  public void forget(AccountId account, String source) {
    jdbc.sql("DELETE FROM password_tries WHERE account_id = :account AND source_hash = :source")
        .param("account", account.toString())
        .param("source", hash(source))
        .update();
  }

  private String hash(String source) {
    return secrets.hash("password-try", source);
  }
}
