package app.onward.accounts.web;

import app.onward.accounts.AccountId;
import app.onward.accounts.SessionAttributes;
import app.onward.accounts.web.AccountPrincipal.Way;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Turns the session of a stranger into that of an account, under a new token. */
@Component
class SignIn {
  private final SessionAccounts contexts;
  private final CsrfTokenRepository csrf;
  private final Clock clock;

  SignIn(SessionAccounts contexts, CsrfTokenRepository csrf, Clock clock) {
    this.contexts = contexts;
    this.csrf = csrf;
    this.clock = clock;
  }

  /** Signs this browser in. A token that somebody else may know is worth nothing afterwards. */
  void as(AccountId account, Way way, HttpServletRequest request, HttpServletResponse response) {
    var session = request.getSession();
    request.changeSessionId();
    csrf.saveToken(null, request, response);
    session.setMaxInactiveInterval((int) SessionAttributes.SIGNED_IN.toSeconds());
    session.setAttribute(
        SessionAttributes.DEVICE, DeviceName.of(request.getHeader(HttpHeaders.USER_AGENT)));
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        SessionAccounts.authentication(new AccountPrincipal(account, way, clock.instant())));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }
}
