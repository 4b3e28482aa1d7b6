package app.onward.accounts.jdbc;

import app.onward.accounts.SessionAttributes;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session in memory while a request is answered; remembers what has changed since it was read.
 */
final class KeptSession implements Session {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final UUID rowId;
  private final Instant createdAt;
  private final Map<String, Object> attributes;
  private final Set<String> changedAttributes = new TreeSet<>();
  private final Instant seenAtWhenRead;
  private String token;
  private Instant lastSeenAt;
  private Duration lasts;
  private boolean isNew;
  private boolean columnsChanged;

  /** A session that is not in the database yet. */
  KeptSession(UUID rowId, Instant now) {
    this(rowId, newToken(), now, now, SessionAttributes.ANONYMOUS, Map.of());
    this.isNew = true;
  }

  /** A session as it was read. */
  KeptSession(
      UUID rowId,
      String token,
      Instant createdAt,
      Instant lastSeenAt,
      Duration lasts,
      Map<String, Object> attributes) {
    this.rowId = rowId;
    this.token = token;
    this.createdAt = createdAt;
    this.lastSeenAt = lastSeenAt;
    this.seenAtWhenRead = lastSeenAt;
    this.lasts = lasts;
    this.attributes = new HashMap<>(attributes);
  }

  UUID rowId() {
    return rowId;
  }

  boolean isNew() {
    return isNew;
  }

  /** Whether the row itself must be written, be it only because the last visit is long ago. */
  boolean rowChanged(Duration visitsApart) {
    return columnsChanged || lastSeenAt.isAfter(seenAtWhenRead.plus(visitsApart));
  }

  /** Names of the attributes that were set or removed. */
  Set<String> changedAttributes() {
    return Set.copyOf(changedAttributes);
  }

  /** Says that everything has been written. */
  void saved() {
    isNew = false;
    columnsChanged = false;
    changedAttributes.clear();
  }

  Instant expiresAt() {
    return lastSeenAt.plus(lasts);
  }

  @Override
  public String getId() {
    return token;
  }

  @Override
  public String changeSessionId() {
    token = newToken();
    columnsChanged = true;
    return token;
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <T> @Nullable T getAttribute(String name) {
    return (T) attributes.get(name);
  }

  @Override
  public Set<String> getAttributeNames() {
    return Set.copyOf(attributes.keySet());
  }

  @Override
  public void setAttribute(String name, @Nullable Object value) {
    if (value == null) {
      removeAttribute(name);
      return;
    }
    attributes.put(name, value);
    changed(name);
  }

  @Override
  public void removeAttribute(String name) {
    if (attributes.remove(name) != null) {
      changed(name);
    }
  }

  private void changed(String name) {
    changedAttributes.add(name);
    columnsChanged |=
        name.equals(SessionAttributes.ACCOUNT) || name.equals(SessionAttributes.DEVICE);
  }

  @Override
  public Instant getCreationTime() {
    return createdAt;
  }

  @Override
  public void setLastAccessedTime(Instant at) {
    lastSeenAt = at;
  }

  @Override
  public Instant getLastAccessedTime() {
    return lastSeenAt;
  }

  @Override
  public void setMaxInactiveInterval(Duration interval) {
    columnsChanged |= !interval.equals(lasts);
    lasts = interval;
  }

  @Override
  public Duration getMaxInactiveInterval() {
    return lasts;
  }

  /** Never: {@link JdbcSessions} gives out only sessions that stand, by its own clock. */
  @Override
  public boolean isExpired() {
    return false;
  }

  private static String newToken() {
    byte[] random = new byte[32];
    RANDOM.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }
}
