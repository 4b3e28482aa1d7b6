package app.onward.accounts.jdbc;

import app.onward.accounts.SessionAttributes;
import app.onward.platform.Ids;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.secrets.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions as rows. A visit that changes nothing is only read; that it took place is noted at most
 * once in a while, so that looking at pages never waits for the writer.
 */
@Repository
class JdbcSessions implements SessionRepository<KeptSession> {
  static final String HASH_PURPOSE = "session";
  private static final Duration VISITS_APART = Duration.ofMinutes(10);

  private final JdbcClient jdbc;
  private final Secrets secrets;
  private final Clock clock;
  private final TransactionTemplate transactions;

  JdbcSessions(JdbcClient jdbc, Secrets secrets, Clock clock, TransactionTemplate transactions) {
    this.transactions = transactions;
    this.jdbc = jdbc;
    this.secrets = secrets;
    this.clock = clock;
  }

  @Override
  public KeptSession createSession() {
    return new KeptSession(Ids.next(), clock.instant());
  }

  @Override
  @Transactional(readOnly = true)
  public @Nullable KeptSession findById(String token) {
    record Row(UUID id, Instant createdAt, Instant lastSeenAt, Duration lasts) {}
    return jdbc.sql(
            "SELECT id, created_at, last_seen_at, lasts_millis FROM sessions"
                + " WHERE token_hash = :hash AND expires_at > :now")
        .param("hash", hash(token))
        .param("now", clock.millis())
        .query(
            (row, number) ->
                new Row(
                    Columns.id(row, "id"),
                    Columns.instant(row, "created_at"),
                    Columns.instant(row, "last_seen_at"),
                    Duration.ofMillis(row.getLong("lasts_millis"))))
        .optional()
        .map(
            row ->
                new KeptSession(
                    row.id(),
                    token,
                    row.createdAt(),
                    row.lastSeenAt(),
                    row.lasts(),
                    attributes(row.id())))
        .orElse(null);
  }

  private Map<String, Object> attributes(UUID session) {
    record Entry(String name, byte[] content) {}
    List<Entry> entries =
        jdbc.sql("SELECT name, content FROM session_attributes WHERE session_id = :id")
            .param("id", session.toString())
            .query((row, number) -> new Entry(row.getString("name"), row.getBytes("content")))
            .list();
    var attributes = new HashMap<String, Object>();
    entries.forEach(
        entry ->
            AttributeCodec.read(entry.name(), entry.content())
                .ifPresent(value -> attributes.put(entry.name(), value)));
    return attributes;
  }

  /** Runs in the caller's thread right before the answer leaves; most visits write nothing. */
  @Override
  public void save(KeptSession session) {
    if (session.isNew()
        || session.rowChanged(VISITS_APART)
        || !session.changedAttributes().isEmpty()) {
      transactions.executeWithoutResult(status -> write(session));
      session.saved();
    }
  }

  private void write(KeptSession session) {
    if (session.isNew()) {
      insert(session);
    } else if (update(session) == 0) {
      // Signed out from another device while this request was under way.
      return;
    }
    for (String name : session.changedAttributes()) {
      Object value = session.getAttribute(name);
      if (value == null) {
        removeAttribute(session, name);
      } else {
        putAttribute(session, name, AttributeCodec.write(name, value));
      }
    }
  }

  private void insert(KeptSession session) {
    jdbc.sql(
            """
            INSERT INTO sessions
              (id, token_hash, account_id, device, created_at, last_seen_at, lasts_millis, expires_at)
            VALUES (:id, :hash, :account, :device, :created, :seen, :lasts, :expires)
            """)
        .param("created", session.getCreationTime().toEpochMilli())
        .params(columns(session))
        .update();
  }

  private int update(KeptSession session) {
    return jdbc.sql(
            """
            UPDATE sessions SET token_hash = :hash, account_id = :account, device = :device,
              last_seen_at = :seen, lasts_millis = :lasts, expires_at = :expires
            WHERE id = :id
            """)
        .params(columns(session))
        .update();
  }

  private Map<String, @Nullable Object> columns(KeptSession session) {
    var columns = new HashMap<String, @Nullable Object>();
    columns.put("id", session.rowId().toString());
    columns.put("hash", hash(session.getId()));
    columns.put("account", session.getAttribute(SessionAttributes.ACCOUNT));
    columns.put("device", device(session));
    columns.put("seen", session.getLastAccessedTime().toEpochMilli());
    columns.put("lasts", session.getMaxInactiveInterval().toMillis());
    columns.put("expires", session.expiresAt().toEpochMilli());
    return columns;
  }

  private void putAttribute(KeptSession session, String name, byte[] content) {
    jdbc.sql(
            """
            INSERT INTO session_attributes (session_id, name, content) VALUES (:id, :name, :content)
            ON CONFLICT (session_id, name) DO UPDATE SET content = excluded.content
            """)
        .param("id", session.rowId().toString())
        .param("name", name)
        .param("content", content)
        .update();
  }

  private void removeAttribute(KeptSession session, String name) {
    jdbc.sql("DELETE FROM session_attributes WHERE session_id = :id AND name = :name")
        .param("id", session.rowId().toString())
        .param("name", name)
        .update();
  }

  @Override
  @Transactional
  public void deleteById(String token) {
    jdbc.sql("DELETE FROM sessions WHERE token_hash = :hash").param("hash", hash(token)).update();
  }

  private String hash(String token) {
    return secrets.hash(HASH_PURPOSE, token);
  }

  private static String device(KeptSession session) {
    String device = session.getAttribute(SessionAttributes.DEVICE);
    return device == null ? "" : device;
  }
}
