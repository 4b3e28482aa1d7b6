package app.onward.accounts.web;

import app.onward.accounts.Accounts;
import app.onward.accounts.web.AccountPrincipal.Way;
import app.onward.platform.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What {@code static/js/passkey.js} talks to. */
@RestController
class PasskeyController {
  private final PasskeyCeremonies ceremonies;
  private final Accounts accounts;
  private final SignIn signIn;
  private final Texts texts;
  private final Clock clock;

  PasskeyController(
      PasskeyCeremonies ceremonies, Accounts accounts, SignIn signIn, Texts texts, Clock clock) {
    this.ceremonies = ceremonies;
    this.accounts = accounts;
    this.signIn = signIn;
    this.texts = texts;
    this.clock = clock;
  }

  @PostMapping(value = "/sign-in/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
  String signingInOptions(HttpServletRequest request) {
    return ceremonies.beginSigningIn(request);
  }

  @PostMapping("/sign-in/passkey")
  ResponseEntity<Answer> signIn(
      @RequestBody String credential,
      @RequestParam(required = false) @Nullable String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    var account = ceremonies.finishSigningIn(credential, request);
    if (account.isEmpty()) {
      return refused("accounts.passkey.not-accepted");
    }
    signIn.as(account.get(), Way.PASSKEY, request, response);
    return ResponseEntity.ok(new Answer(Destination.of(to).path(), null));
  }

  @PostMapping(value = "/settings/passkeys/options", produces = MediaType.APPLICATION_JSON_VALUE)
  String makingOptions(
      @AuthenticationPrincipal AccountPrincipal principal, HttpServletRequest request) {
    return ceremonies.beginMaking(principal, request);
  }

  @PostMapping("/settings/passkeys")
  ResponseEntity<Answer> make(
      @AuthenticationPrincipal AccountPrincipal principal,
      @RequestBody String credential,
      @RequestParam(required = false) @Nullable String to,
      HttpServletRequest request) {
    String device = DeviceName.of(request.getHeader(HttpHeaders.USER_AGENT));
    String name = device.isEmpty() ? texts.get("accounts.passkey.unnamed") : device;
    if (!ceremonies.finishMaking(principal, name, credential, request)) {
      return refused("accounts.passkey.not-made");
    }
    accounts.markWelcomed(principal.id(), clock.instant());
    return ResponseEntity.ok(new Answer(Destination.of(to).path(), null));
  }

  private ResponseEntity<Answer> refused(String messageKey) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(new Answer(null, texts.get(messageKey)));
  }

  /** Where to go next, or what went wrong. */
  record Answer(@Nullable String to, @Nullable String message) {}
}
