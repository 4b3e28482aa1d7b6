package app.onward.mailaccounts.web;

import app.onward.mail.MailFailure;
import app.onward.mailaccounts.KeepSendingAccount;
import app.onward.mailaccounts.MailAccount;
import app.onward.mailaccounts.MailAccounts;
import app.onward.mailaccounts.SendingAccount;
import app.onward.mailaccounts.SendingAccounts;
import app.onward.mailaccounts.TestSendingAccount;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Problem;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The account a person sends letters from: set up, tested, changed and removed. */
@Controller
@RequestMapping("/letters/account")
class SendingAccountController {
  private static final int LONGEST_NAME = 100;
  private static final String OWN = "redirect:/letters/account";

  private final SendingAccounts accounts;
  private final MailAccounts reading;
  private final KeepSendingAccount keep;
  private final TestSendingAccount testSending;
  private final Texts texts;
  private final Clock clock;

  SendingAccountController(
      SendingAccounts accounts,
      MailAccounts reading,
      KeepSendingAccount keep,
      TestSendingAccount testSending,
      Texts texts,
      Clock clock) {
    this.accounts = accounts;
    this.reading = reading;
    this.keep = keep;
    this.testSending = testSending;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView page(WorkspaceId workspace) {
    return accounts
        .find(workspace)
        .map(
            account ->
                kept(account, account.from().name(), AccountForm.of(account), Problems.none()))
        .orElseGet(() -> fresh("", guess(workspace), Problems.none(), "sending"));
  }

  /** The one that is read is likely the one that sends. */
  private AccountForm guess(WorkspaceId workspace) {
    String address =
        reading.all(workspace).stream().findFirst().map(MailAccount::address).orElse("");
    return AccountForm.usualForSending(address);
  }

  @GetMapping("/new")
  ModelAndView second(@RequestParam(defaultValue = "") String address) {
    AccountForm form = AccountForm.usualForSending(address.strip());
    return AccountForm.isAddress(form.address())
        ? fresh("", form, Problems.none(), "sending-new")
        : fresh("", form, Problems.of("address", wrongAddress()), "sending");
  }

  @PostMapping
  ModelAndView keep(
      WorkspaceId workspace,
      AccountForm form,
      @RequestParam(defaultValue = "") String name,
      RedirectAttributes next) {
    Optional<SendingAccount> known = accounts.find(workspace);
    boolean elsewhere = known.filter(each -> each.host().equals(form.host())).isEmpty();
    Problems problems = problems(form, elsewhere, name.strip());
    if (!problems.isEmpty()) {
      return known
          .map(account -> kept(account, name, form, problems))
          .orElseGet(() -> fresh(name, form, problems, "sending-new"));
    }
    keep.keep(workspace, name.strip(), form.wanted(), form.password());
    next.addFlashAttribute("toast", Toast.of("mailaccounts.sending.toast.kept"));
    return new ModelAndView(OWN);
  }

  /** What failed is said on the page, where it stays until it is mended. */
  @PostMapping("/test")
  String test(WorkspaceId workspace, RedirectAttributes next) {
    if (accounts.find(workspace).isEmpty()) {
      throw new UnknownIdException("/letters/account");
    }
    Optional<MailFailure> failure = testSending.test(workspace);
    String key = failure.isEmpty() ? "works" : "does-not-work";
    next.addFlashAttribute("toast", Toast.of("mailaccounts.sending.toast." + key));
    return OWN;
  }

  @PostMapping("/removal")
  String remove(WorkspaceId workspace, RedirectAttributes next) {
    keep.remove(workspace);
    next.addFlashAttribute("toast", Toast.of("mailaccounts.toast.removed"));
    return OWN;
  }

  private Problems problems(AccountForm form, boolean passwordNeeded, String name) {
    var problems = new ArrayList<Problem>(form.problems(passwordNeeded, texts).all());
    if (name.length() > LONGEST_NAME || name.matches("(?s).*\\p{Cntrl}.*")) {
      problems.add(new Problem("name", texts.get("mailaccounts.sending.problem.name")));
    }
    return new Problems(problems);
  }

  private String wrongAddress() {
    return texts.get("mailaccounts.problem.address");
  }

  private ModelAndView kept(
      SendingAccount account, String name, AccountForm form, Problems problems) {
    MailFailure failure = account.failure();
    Instant tried = account.triedAt();
    String words = failure == null ? null : texts.get(failure.sendingKey(), failure.words());
    String when = tried == null ? null : Dates.of(texts, clock).shortMoment(tried);
    return shown("sending-account", new SendingPage(true, name, form, words, when, problems));
  }

  private static ModelAndView fresh(
      String name, AccountForm form, Problems problems, String template) {
    return shown(template, new SendingPage(false, name, form, null, null, problems));
  }

  private static ModelAndView shown(String template, SendingPage page) {
    var shown = new ModelAndView("mailaccounts/" + template, "page", page);
    shown.setStatus(page.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return shown;
  }
}
