package app.onward.accounts.web;

import app.onward.accounts.AccountId;
import app.onward.accounts.SessionAttributes;
import app.onward.accounts.web.AccountPrincipal.Way;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps in the session who is signed in, as three plain texts rather than as the framework's
 * objects, which another version of it could not read back.
 */
@Component
class SessionAccounts implements SecurityContextRepository {
  private static final String WAY = "way";
  private static final String AT = "signed-in-at";

  @Override
  @Deprecated
  public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
    return signedIn(exchange.getRequest())
        .<SecurityContext>map(principal -> new SecurityContextImpl(authentication(principal)))
        .orElseGet(SecurityContextHolder::createEmptyContext);
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    Authentication authentication = context.getAuthentication();
    if (authentication != null
        && authentication.getPrincipal() instanceof AccountPrincipal principal) {
      HttpSession session = request.getSession();
      session.setAttribute(SessionAttributes.ACCOUNT, principal.getName());
      session.setAttribute(WAY, principal.way().name());
      session.setAttribute(AT, principal.at().toString());
      return;
    }
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(SessionAttributes.ACCOUNT);
    }
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return signedIn(request).isPresent();
  }

  static Authentication authentication(AccountPrincipal principal) {
    return UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
  }

  private static Optional<AccountPrincipal> signedIn(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null
        || !(session.getAttribute(SessionAttributes.ACCOUNT) instanceof String account)) {
      return Optional.empty();
    }
    return Optional.of(
        new AccountPrincipal(
            AccountId.of(account),
            Way.valueOf(String.valueOf(session.getAttribute(WAY))),
            Instant.parse(String.valueOf(session.getAttribute(AT)))));
  }
}
