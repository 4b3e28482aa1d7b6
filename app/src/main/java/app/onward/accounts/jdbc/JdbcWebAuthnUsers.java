package app.onward.accounts.jdbc;

import app.onward.accounts.AccountId;
import app.onward.accounts.Accounts;
import app.onward.platform.UnknownIdException;
import app.onward.platform.web.Texts;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** An account as WebAuthn sees it: its handle is the account's id, its name is for the eye. */
@Component
class JdbcWebAuthnUsers implements PublicKeyCredentialUserEntityRepository {
  private final Accounts accounts;
  private final Texts texts;

  JdbcWebAuthnUsers(Accounts accounts, Texts texts) {
    this.accounts = accounts;
    this.texts = texts;
  }

  static Bytes handle(AccountId account) {
    return new Bytes(account.toString().getBytes(StandardCharsets.UTF_8));
  }

  static AccountId account(Bytes handle) {
    return AccountId.of(new String(handle.getBytes(), StandardCharsets.UTF_8));
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
    return findByUsername(new String(handle.getBytes(), StandardCharsets.UTF_8));
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String accountId) {
    AccountId account;
    try {
      account = AccountId.of(accountId);
    } catch (UnknownIdException foreign) {
      return null;
    }
    String name = texts.get("accounts.passkey.owner");
    return accounts
        .find(account)
        .<PublicKeyCredentialUserEntity>map(
            found ->
                ImmutablePublicKeyCredentialUserEntity.builder()
                    .id(handle(account))
                    .name(name)
                    .displayName(name)
                    .build())
        .orElse(null);
  }

  /** Refused: accounts are not made here. */
  @Override
  public void save(PublicKeyCredentialUserEntity user) {
    throw new IllegalStateException("An account is not made by a passkey: " + user.getName());
  }

  /** Refused: accounts are not removed here. */
  @Override
  public void delete(Bytes handle) {
    throw new IllegalStateException("An account is not removed by a passkey: " + handle);
  }
}
