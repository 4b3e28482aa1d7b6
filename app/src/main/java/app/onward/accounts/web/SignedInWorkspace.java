package app.onward.accounts.web;

import app.onward.accounts.Account;
import app.onward.accounts.Accounts;
import app.onward.platform.web.CurrentWorkspace;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The account that is signed in, and its workspace in view. */
@Component
class SignedInWorkspace implements CurrentWorkspace {
  private static final String ATTRIBUTE = SignedInWorkspace.class.getName();

  private final Accounts accounts;

  SignedInWorkspace(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Optional<Current> of(HttpServletRequest request) {
    return account(request).map(account -> new Current(account.workspace(), account.demo()));
  }

  /** The account, looked up once a request. */
  Optional<Account> account(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Account known) {
      return Optional.of(known);
    }
    Optional<Account> account = principal().flatMap(principal -> accounts.find(principal.id()));
    account.ifPresent(found -> request.setAttribute(ATTRIBUTE, found));
    return account;
  }

  static Optional<AccountPrincipal> principal() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null
            && authentication.getPrincipal() instanceof AccountPrincipal principal
        ? Optional.of(principal)
        : Optional.empty();
  }
}
