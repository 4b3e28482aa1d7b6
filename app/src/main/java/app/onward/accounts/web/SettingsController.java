package app.onward.accounts.web;

import app.onward.accounts.Account;
import app.onward.accounts.CheckPassword;
import app.onward.accounts.DeviceId;
import app.onward.accounts.Devices;
import app.onward.accounts.Passkey;
import app.onward.accounts.PasskeyId;
import app.onward.accounts.Passkeys;
import app.onward.accounts.PasswordRules;
import app.onward.accounts.Passwords;
import app.onward.accounts.RemovePasskey;
import app.onward.accounts.SetPassword;
import app.onward.accounts.web.AccountPrincipal.Way;
import app.onward.platform.UnknownIdException;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The settings: how to sign in, which devices are signed in, and the colours. */
@Controller
@RequestMapping("/settings")
class SettingsController {
  /** For this long after signing in with a link the forgotten password is not asked for. */
  private static final Duration LINK_STANDS_FOR_PASSWORD = Duration.ofMinutes(15);

  private final SignedInWorkspace workspaces;
  private final Passwords passwords;
  private final CheckPassword checkPassword;
  private final SetPassword setPassword;
  private final Passkeys passkeys;
  private final RemovePasskey removePasskey;
  private final Devices devices;
  private final CurrentDevice currentDevice;
  private final PasskeyCeremonies ceremonies;
  private final Texts texts;
  private final Clock clock;

  SettingsController(
      SignedInWorkspace workspaces,
      Passwords passwords,
      CheckPassword checkPassword,
      SetPassword setPassword,
      Passkeys passkeys,
      RemovePasskey removePasskey,
      Devices devices,
      CurrentDevice currentDevice,
      PasskeyCeremonies ceremonies,
      Texts texts,
      Clock clock) {
    this.workspaces = workspaces;
    this.passwords = passwords;
    this.checkPassword = checkPassword;
    this.setPassword = setPassword;
    this.passkeys = passkeys;
    this.removePasskey = removePasskey;
    this.devices = devices;
    this.currentDevice = currentDevice;
    this.ceremonies = ceremonies;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView page(
      @AuthenticationPrincipal AccountPrincipal principal, HttpServletRequest request) {
    return page(principal, null, null, HttpStatus.OK, request);
  }

  @PostMapping("/password")
  ModelAndView password(
      @AuthenticationPrincipal AccountPrincipal principal,
      @RequestParam(defaultValue = "") String current,
      @RequestParam String password,
      HttpServletRequest request,
      RedirectAttributes next) {
    Optional<String> currentProblem = currentProblem(principal, current, request);
    if (currentProblem.isPresent()) {
      return page(principal, currentProblem.get(), null, HttpStatus.UNPROCESSABLE_CONTENT, request);
    }
    boolean changed = passwords.find(principal.id()).isPresent();
    Optional<PasswordRules.Reason> refused =
        setPassword.set(principal.id(), password, currentDevice.of(request));
    if (refused.isPresent()) {
      return page(
          principal,
          null,
          PasswordForm.problemKey(refused.get()),
          HttpStatus.UNPROCESSABLE_CONTENT,
          request);
    }
    String done = changed ? "accounts.password.changed" : "accounts.password.set";
    next.addFlashAttribute("toast", Toast.of(done));
    return new ModelAndView("redirect:/settings");
  }

  private Optional<String> currentProblem(
      AccountPrincipal principal, String current, HttpServletRequest request) {
    if (!asksCurrent(principal)) {
      return Optional.empty();
    }
    return switch (checkPassword.check(principal.id(), current, Source.of(request))) {
      case RIGHT -> Optional.empty();
      case WRONG -> Optional.of("accounts.password.wrong");
      case WAIT -> Optional.of("accounts.password.wait");
    };
  }

  private boolean asksCurrent(AccountPrincipal principal) {
    boolean freshLink =
        principal.way() == Way.LINK
            && principal.at().plus(LINK_STANDS_FOR_PASSWORD).isAfter(clock.instant());
    return passwords.find(principal.id()).isPresent() && !freshLink;
  }

  @PostMapping("/passkeys/{id}/name")
  String rename(
      @AuthenticationPrincipal AccountPrincipal principal,
      @PathVariable String id,
      @RequestParam String name) {
    String trimmed = name.strip();
    PasskeyId passkey = known(principal, id).id();
    if (!trimmed.isEmpty()) {
      int end = Math.min(trimmed.length(), Passkey.LONGEST_NAME);
      passkeys.rename(principal.id(), passkey, trimmed.substring(0, end));
    }
    return "redirect:/settings#passkeys";
  }

  @PostMapping("/passkeys/{id}/removal")
  String remove(
      @AuthenticationPrincipal AccountPrincipal principal,
      @PathVariable String id,
      HttpServletRequest request,
      RedirectAttributes next) {
    Passkey passkey = known(principal, id);
    Account account =
        workspaces.account(request).orElseThrow(() -> new UnknownIdException(principal.id()));
    var act = removePasskey.remove(account, passkey.id());
    next.addFlashAttribute(
        "toast", Toast.of("accounts.passkey.removed", passkey.name()).undoneBy(act));
    return "redirect:/settings#passkeys";
  }

  private Passkey known(AccountPrincipal principal, String id) {
    return passkeys
        .find(principal.id(), PasskeyId.of(id))
        .orElseThrow(() -> new UnknownIdException(id));
  }

  @PostMapping("/devices/{id}/removal")
  String signOut(
      @AuthenticationPrincipal AccountPrincipal principal,
      @PathVariable String id,
      RedirectAttributes next) {
    devices.signOut(principal.id(), DeviceId.of(id));
    next.addFlashAttribute("toast", Toast.of("accounts.device.signed-out"));
    return "redirect:/settings#devices";
  }

  @PostMapping("/devices/others/removal")
  String signOutOthers(
      @AuthenticationPrincipal AccountPrincipal principal,
      HttpServletRequest request,
      RedirectAttributes next) {
    devices.signOutOthers(principal.id(), currentDevice.of(request));
    next.addFlashAttribute("toast", Toast.of("accounts.device.others-signed-out"));
    return "redirect:/settings#devices";
  }

  private ModelAndView page(
      AccountPrincipal principal,
      @Nullable String currentProblem,
      @Nullable String problem,
      HttpStatus status,
      HttpServletRequest request) {
    boolean set = passwords.find(principal.id()).isPresent();
    var page =
        new SettingsPage(
            new PasswordForm(set, asksCurrent(principal), currentProblem, problem),
            passkeys.of(principal.id()),
            ceremonies.view(request),
            devices.of(principal.id()),
            currentDevice.of(request),
            Dates.of(texts, clock));
    var shown = new ModelAndView("accounts/settings", "page", page);
    shown.setStatus(status);
    return shown;
  }
}
