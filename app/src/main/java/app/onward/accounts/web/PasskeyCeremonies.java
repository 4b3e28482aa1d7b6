package app.onward.accounts.web;

import app.onward.accounts.AccountId;
import app.onward.accounts.Passkeys;
import app.onward.platform.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two conversations with a browser about passkeys (WebAuthn Level 3): making one, and signing
 * in with one. Each begins with options that hold a challenge, which the session keeps until it is
 * answered once.
 */
@Component
class PasskeyCeremonies {
  private static final Logger LOG = LoggerFactory.getLogger(PasskeyCeremonies.class);
  private static final String MAKING = "passkey-making";
  private static final String SIGNING_IN = "passkey-signing-in";

  private final PublicKeyCredentialUserEntityRepository users;
  private final UserCredentialRepository credentials;
  private final Passkeys passkeys;
  private final PasskeyHost host;
  private final Texts texts;
  private final JsonMapper json =
      JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

  PasskeyCeremonies(
      PublicKeyCredentialUserEntityRepository users,
      UserCredentialRepository credentials,
      Passkeys passkeys,
      PasskeyHost host,
      Texts texts) {
    this.users = users;
    this.credentials = credentials;
    this.passkeys = passkeys;
    this.host = host;
    this.texts = texts;
  }

  PasskeyView view(HttpServletRequest request) {
    return new PasskeyView(host.name(), host.origin(request) + request.getRequestURI());
  }

  /** Begins to make a passkey; returns the options as JSON. */
  String beginMaking(AccountPrincipal principal, HttpServletRequest request) {
    PublicKeyCredentialCreationOptions options =
        party(request)
            .createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(
                    SessionAccounts.authentication(principal)));
    request.getSession().setAttribute(MAKING, options);
    return json.writeValueAsString(options);
  }

  /**
   * Keeps the passkey the browser made; false if it cannot be believed.
   *
   * @param answer the credential as JSON
   */
  boolean finishMaking(
      AccountPrincipal principal, String name, String answer, HttpServletRequest request) {
    PublicKeyCredentialCreationOptions options =
        take(MAKING, PublicKeyCredentialCreationOptions.class, request);
    if (options == null) {
      return false;
    }
    try {
      var credential =
          json.readValue(
              answer,
              new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
      passkeys.forgetRemoved(principal.id(), credential.getRawId().toBase64UrlString());
      party(request)
          .registerCredential(
              new ImmutableRelyingPartyRegistrationRequest(
                  options, new RelyingPartyPublicKey(credential, name)));
      return true;
    } catch (JacksonException malformed) {
      LOG.info("A new passkey could not be read: {}", malformed.getOriginalMessage());
      return false;
    } catch (RuntimeException refused) {
      LOG.info("A new passkey was not accepted: {}", refused.toString());
      return false;
    }
  }

  /** Begins to sign in with any passkey this browser knows; returns the options as JSON. */
  String beginSigningIn(HttpServletRequest request) {
    var nobody =
        new AnonymousAuthenticationToken(
            "nobody", "nobody", AuthorityUtils.createAuthorityList("NOBODY"));
    PublicKeyCredentialRequestOptions options =
        party(request)
            .createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(nobody));
    request.getSession().setAttribute(SIGNING_IN, options);
    return json.writeValueAsString(options);
  }

  /** Whose passkey answered the challenge; empty if the answer cannot be believed. */
  Optional<AccountId> finishSigningIn(String answer, HttpServletRequest request) {
    PublicKeyCredentialRequestOptions options =
        take(SIGNING_IN, PublicKeyCredentialRequestOptions.class, request);
    if (options == null) {
      return Optional.empty();
    }
    try {
      var credential =
          json.readValue(
              answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
      if (credentials.findByCredentialId(credential.getRawId()) == null) {
        return Optional.empty();
      }
      var user =
          party(request).authenticate(new RelyingPartyAuthenticationRequest(options, credential));
      return Optional.of(AccountId.of(new String(user.getId().getBytes(), StandardCharsets.UTF_8)));
    } catch (JacksonException malformed) {
      LOG.info("A passkey's answer could not be read: {}", malformed.getOriginalMessage());
      return Optional.empty();
    } catch (RuntimeException refused) {
      LOG.info("A passkey was not accepted: {}", refused.toString());
      return Optional.empty();
    }
  }

  /** A challenge is answered once: taking it removes it. */
  private static <T> @Nullable T take(String name, Class<T> type, HttpServletRequest request) {
    HttpSession session = request.getSession();
    Object kept = session.getAttribute(name);
    session.removeAttribute(name);
    return type.isInstance(kept) ? type.cast(kept) : null;
  }

  private Webauthn4JRelyingPartyOperations party(HttpServletRequest request) {
    var party =
        new Webauthn4JRelyingPartyOperations(
            users,
            credentials,
            PublicKeyCredentialRpEntity.builder()
                .id(host.name())
                .name(texts.get("accounts.passkey.party"))
                .build(),
            Set.of(host.origin(request)));
    // The passkey is all that is asked for, so holding the device must not be enough.
    party.setCustomizeCreationOptions(
        options ->
            options.authenticatorSelection(
                AuthenticatorSelectionCriteria.builder()
                    .residentKey(ResidentKeyRequirement.REQUIRED)
                    .userVerification(UserVerificationRequirement.REQUIRED)
                    .build()));
    party.setCustomizeRequestOptions(
        options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    return party;
  }
}
