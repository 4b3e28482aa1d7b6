package app.onward.accounts.web;

import app.onward.accounts.AccountId;
import app.onward.accounts.Accounts;
import app.onward.platform.web.CurrentWorkspace;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The workspace of whoever is signed in. */
@Component
class SignedInWorkspace implements CurrentWorkspace {
  private final Accounts accounts;

  SignedInWorkspace(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Optional<Current> of(HttpServletRequest request) {
    String attribute = SignedInWorkspace.class.getName();
    if (request.getAttribute(attribute) instanceof Current known) {
      return Optional.of(known);
    }
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null
        || !(authentication.getPrincipal() instanceof AccountPrincipal principal)) {
      return Optional.empty();
    }
    Optional<Current> current =
        accounts
            .find(AccountId.of(principal.getName()))
            .map(account -> new Current(account.workspace(), account.demo()));
    current.ifPresent(found -> request.setAttribute(attribute, found));
    return current;
  }
}
