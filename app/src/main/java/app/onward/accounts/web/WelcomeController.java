package app.onward.accounts.web;

import app.onward.accounts.Accounts;
import app.onward.accounts.PasswordRules;
import app.onward.accounts.SetPassword;
import app.onward.platform.web.Toast;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The first page after the first link: how do you want to come back in? */
@Controller
class WelcomeController {
  private final Accounts accounts;
  private final SetPassword setPassword;
  private final CurrentDevice currentDevice;
  private final PasskeyCeremonies ceremonies;
  private final Clock clock;

  WelcomeController(
      Accounts accounts,
      SetPassword setPassword,
      CurrentDevice currentDevice,
      PasskeyCeremonies ceremonies,
      Clock clock) {
    this.accounts = accounts;
    this.setPassword = setPassword;
    this.currentDevice = currentDevice;
    this.ceremonies = ceremonies;
    this.clock = clock;
  }

  @GetMapping("/welcome")
  ModelAndView page(
      @AuthenticationPrincipal AccountPrincipal principal, HttpServletRequest request) {
    return accounts.welcomed(principal.id())
        ? new ModelAndView("redirect:/")
        : page(null, HttpStatus.OK, request);
  }

  @PostMapping("/welcome/password")
  ModelAndView password(
      @AuthenticationPrincipal AccountPrincipal principal,
      @RequestParam String password,
      HttpServletRequest request,
      RedirectAttributes next) {
    if (accounts.welcomed(principal.id())) {
      // Somebody who has chosen before changes it on the settings page, which asks for the old one.
      return new ModelAndView("redirect:/settings");
    }
    Optional<PasswordRules.Reason> refused =
        setPassword.set(principal.id(), password, currentDevice.of(request));
    if (refused.isPresent()) {
      return page(refused.get(), HttpStatus.UNPROCESSABLE_CONTENT, request);
    }
    accounts.markWelcomed(principal.id(), clock.instant());
    next.addFlashAttribute("toast", Toast.of("accounts.password.set"));
    return new ModelAndView("redirect:/");
  }

  @PostMapping("/welcome/later")
  String later(@AuthenticationPrincipal AccountPrincipal principal) {
    accounts.markWelcomed(principal.id(), clock.instant());
    return "redirect:/";
  }

  private ModelAndView page(
      PasswordRules.@Nullable Reason problem, HttpStatus status, HttpServletRequest request) {
    var page =
        new ModelAndView(
            "accounts/welcome",
            "page",
            new WelcomePage(
                ceremonies.view(request),
                problem == null ? null : PasswordForm.problemKey(problem)));
    page.setStatus(status);
    return page;
  }
}
