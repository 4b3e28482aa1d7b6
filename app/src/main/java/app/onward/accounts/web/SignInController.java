package app.onward.accounts.web;

import app.onward.accounts.Account;
import app.onward.accounts.AccountId;
import app.onward.accounts.Accounts;
import app.onward.accounts.CheckPassword;
import app.onward.accounts.Passkeys;
import app.onward.accounts.Passwords;
import app.onward.accounts.SignInLinks;
import app.onward.accounts.SignInLinks.Link;
import app.onward.accounts.web.AccountPrincipal.Way;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with a link or a password, and signing out. */
@Controller
class SignInController {
  private final Accounts accounts;
  private final Passwords passwords;
  private final Passkeys passkeys;
  private final SignInLinks links;
  private final CheckPassword checkPassword;
  private final PasskeyCeremonies ceremonies;
  private final SignIn signIn;

  SignInController(
      Accounts accounts,
      Passwords passwords,
      Passkeys passkeys,
      SignInLinks links,
      CheckPassword checkPassword,
      PasskeyCeremonies ceremonies,
      SignIn signIn) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.passkeys = passkeys;
    this.links = links;
    this.checkPassword = checkPassword;
    this.ceremonies = ceremonies;
    this.signIn = signIn;
  }

  @GetMapping("/sign-in")
  ModelAndView page(
      @RequestParam(required = false) @Nullable String to,
      @RequestParam(required = false) @Nullable String out,
      HttpServletRequest request) {
    Destination destination = Destination.of(to);
    if (SignedInWorkspace.principal().isPresent()) {
      return new ModelAndView("redirect:" + destination.path());
    }
    String note = out == null ? null : "accounts.sign-out.done";
    return page(destination, note, null, HttpStatus.OK, request);
  }

  @PostMapping("/sign-in/password")
  ModelAndView withPassword(
      @RequestParam String password,
      @RequestParam(required = false) @Nullable String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    Destination destination = Destination.of(to);
    Optional<AccountId> owner = accounts.findOwner().map(Account::id);
    var outcome =
        owner.isEmpty()
            ? CheckPassword.Outcome.WRONG
            : checkPassword.check(owner.get(), password, Source.of(request));
    return switch (outcome) {
      case RIGHT -> {
        signIn.as(owner.orElseThrow(), Way.PASSWORD, request, response);
        yield new ModelAndView("redirect:" + destination.path());
      }
      case WRONG ->
          page(
              destination,
              null,
              "accounts.password.wrong",
              HttpStatus.UNPROCESSABLE_CONTENT,
              request);
      case WAIT ->
          page(destination, null, "accounts.password.wait", HttpStatus.TOO_MANY_REQUESTS, request);
    };
  }

  @GetMapping("/sign-in/{token}")
  ModelAndView link(@PathVariable String token) {
    if (SignedInWorkspace.principal().isPresent()) {
      return new ModelAndView("redirect:/");
    }
    return switch (links.look(token)) {
      case Link.Good _ -> new ModelAndView("accounts/sign-in-link", "token", token);
      case Link.Refused refused -> refused(refused);
    };
  }

  @PostMapping("/sign-in/{token}")
  ModelAndView withLink(
      @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
    return switch (links.use(token)) {
      case Link.Good good -> {
        signIn.as(good.account(), Way.LINK, request, response);
        boolean first = !accounts.welcomed(good.account());
        yield new ModelAndView(first ? "redirect:/welcome" : "redirect:/");
      }
      case Link.Refused refused -> refused(refused);
    };
  }

  @GetMapping("/sign-out")
  ModelAndView signOut() {
    return new ModelAndView("accounts/sign-out");
  }

  private static ModelAndView refused(Link.Refused refused) {
    var page = new ModelAndView("accounts/link-refused", "reason", refused.reason());
    page.setStatus(
        switch (refused.reason()) {
          case USED, EXPIRED -> HttpStatus.GONE;
          case UNKNOWN -> HttpStatus.NOT_FOUND;
        });
    return page;
  }

  private ModelAndView page(
      Destination to,
      @Nullable String note,
      @Nullable String problem,
      HttpStatus status,
      HttpServletRequest request) {
    Optional<AccountId> owner = accounts.findOwner().map(Account::id);
    var page =
        new SignInPage(
            to.path(),
            owner.flatMap(passwords::find).isPresent(),
            owner.map(id -> !passkeys.of(id).isEmpty()).orElse(false),
            ceremonies.view(request),
            note,
            problem);
    var shown = new ModelAndView("accounts/sign-in", "page", page);
    shown.setStatus(status);
    return shown;
  }
}
