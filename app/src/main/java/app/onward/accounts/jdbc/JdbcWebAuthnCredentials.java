package app.onward.accounts.jdbc;

import app.onward.accounts.AccountId;
import app.onward.accounts.PasskeyId;
import app.onward.platform.jdbc.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Passkeys with what WebAuthn needs to check them; removed ones are not found. */
@Repository
@Transactional
class JdbcWebAuthnCredentials implements UserCredentialRepository {
  private static final String SELECT = "SELECT * FROM passkeys WHERE removed_at IS NULL AND ";

  private final JdbcClient jdbc;
  private final Clock clock;

  JdbcWebAuthnCredentials(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
    return jdbc.sql(SELECT + "credential_id = :credential")
        .param("credential", credentialId.toBase64UrlString())
        .query(JdbcWebAuthnCredentials::credential)
        .optional()
        .orElse(null);
  }

  @Override
  @Transactional(readOnly = true)
  public List<CredentialRecord> findByUserId(Bytes handle) {
    return jdbc.sql(SELECT + "account_id = :account")
        .param("account", JdbcWebAuthnUsers.account(handle).toString())
        .query(JdbcWebAuthnCredentials::credential)
        .list();
  }

  /**
   * Adds a new passkey, or notes that a known one was used; one that was removed in the meantime
   * fails here, because its row still holds the credential's id.
   */
  @Override
  public void save(CredentialRecord credential) {
    if (used(credential) == 0) {
      add(credential);
    }
  }

  private int used(CredentialRecord credential) {
    return jdbc.sql(
            """
            UPDATE passkeys SET signature_count = :count, user_verified = :verified,
              backed_up = :backedUp, last_used_at = :now
            WHERE credential_id = :credential AND account_id = :account AND removed_at IS NULL
            """)
        .param("count", credential.getSignatureCount())
        .param("verified", credential.isUvInitialized() ? 1 : 0)
        .param("backedUp", credential.isBackupState() ? 1 : 0)
        .param("now", clock.millis())
        .param("credential", credential.getCredentialId().toBase64UrlString())
        .param("account", JdbcWebAuthnUsers.account(credential.getUserEntityUserId()).toString())
        .update();
  }

  private void add(CredentialRecord credential) {
    AccountId account = JdbcWebAuthnUsers.account(credential.getUserEntityUserId());
    jdbc.sql(
            """
            INSERT INTO passkeys (id, account_id, credential_id, name, public_key, signature_count,
              user_verified, backup_eligible, backed_up, transports, attestation_object,
              attestation_client_data, created_at, last_used_at)
            VALUES (:id, :account, :credential, :name, :key, :count,
              :verified, :eligible, :backedUp, :transports, :attestation, :clientData, :now, :now)
            """)
        .param("id", PasskeyId.next().toString())
        .param("account", account.toString())
        .param("credential", credential.getCredentialId().toBase64UrlString())
        .param("name", credential.getLabel())
        .param("key", credential.getPublicKey().getBytes())
        .param("count", credential.getSignatureCount())
        .param("verified", credential.isUvInitialized() ? 1 : 0)
        .param("eligible", credential.isBackupEligible() ? 1 : 0)
        .param("backedUp", credential.isBackupState() ? 1 : 0)
        .param("transports", transports(credential.getTransports()))
        .param("attestation", bytes(credential.getAttestationObject()))
        .param("clientData", bytes(credential.getAttestationClientDataJSON()))
        .param("now", clock.millis())
        .update();
  }

  @Override
  public void delete(Bytes credentialId) {
    jdbc.sql("DELETE FROM passkeys WHERE credential_id = :credential")
        .param("credential", credentialId.toBase64UrlString())
        .update();
  }

  private static CredentialRecord credential(ResultSet row, int number) throws SQLException {
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(Bytes.fromBase64(row.getString("credential_id")))
        .userEntityUserId(JdbcWebAuthnUsers.handle(AccountId.of(row.getString("account_id"))))
        .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
        .signatureCount(row.getLong("signature_count"))
        .uvInitialized(row.getInt("user_verified") == 1)
        .backupEligible(row.getInt("backup_eligible") == 1)
        .backupState(row.getInt("backed_up") == 1)
        .transports(transports(row.getString("transports")))
        .attestationObject(bytesOrNull(row.getBytes("attestation_object")))
        .attestationClientDataJSON(bytesOrNull(row.getBytes("attestation_client_data")))
        .created(Columns.instant(row, "created_at"))
        .lastUsed(Columns.instant(row, "last_used_at"))
        .label(row.getString("name"))
        .build();
  }

  private static String transports(Set<AuthenticatorTransport> transports) {
    return transports.stream()
        .map(AuthenticatorTransport::getValue)
        .sorted()
        .collect(Collectors.joining(","));
  }

  private static Set<AuthenticatorTransport> transports(String joined) {
    return Arrays.stream(joined.split(","))
        .filter(value -> !value.isEmpty())
        .map(AuthenticatorTransport::valueOf)
        .collect(Collectors.toSet());
  }

  private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
    return bytes == null ? null : bytes.getBytes();
  }

  private static @Nullable Bytes bytesOrNull(byte @Nullable [] bytes) {
    return bytes == null ? null : new Bytes(bytes);
  }
}
