package app.onward.accounts;

import java.time.Instant;

/**
 * A key on someone's device or in their password manager that signs them in.
 *
 * @param name given by its owner
 */
public record Passkey(PasskeyId id, String name, Instant createdAt, Instant lastUsedAt) {
  public static final int LONGEST_NAME = 60;
}
