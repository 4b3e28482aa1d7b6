package app.onward.mailaccounts.web;

import app.onward.inbox.ImportId;
import app.onward.mail.MailFailure;
import app.onward.mailaccounts.AddMailAccount;
import app.onward.mailaccounts.MailAccount;
import app.onward.mailaccounts.MailAccountId;
import app.onward.mailaccounts.MailAccounts;
import app.onward.mailaccounts.MailFolders;
import app.onward.mailaccounts.ReadMailAccount;
import app.onward.mailaccounts.RemoveMailAccount;
import app.onward.mailaccounts.TestMailAccount;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One mail account: testing it, what is read of it and when, changing and removing it. */
@Controller
@RequestMapping("/imports/accounts/{id}")
class MailAccountController {
  private final MailAccounts accounts;
  private final MailFolders folders;
  private final AddMailAccount addMailAccount;
  private final TestMailAccount testMailAccount;
  private final ReadMailAccount readMailAccount;
  private final RemoveMailAccount removeMailAccount;
  private final Texts texts;
  private final Clock clock;

  MailAccountController(
      MailAccounts accounts,
      MailFolders folders,
      AddMailAccount addMailAccount,
      TestMailAccount testMailAccount,
      ReadMailAccount readMailAccount,
      RemoveMailAccount removeMailAccount,
      Texts texts,
      Clock clock) {
    this.accounts = accounts;
    this.folders = folders;
    this.addMailAccount = addMailAccount;
    this.testMailAccount = testMailAccount;
    this.readMailAccount = readMailAccount;
    this.removeMailAccount = removeMailAccount;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView one(WorkspaceId workspace, @PathVariable String id) {
    MailAccount account = known(workspace, id);
    return page(workspace, account, AccountForm.of(account), Problems.none());
  }

  /** What failed is said on the account's page, where it stays until it is mended. */
  @PostMapping("/test")
  String test(WorkspaceId workspace, @PathVariable String id, RedirectAttributes next) {
    MailAccount account = known(workspace, id);
    Optional<MailFailure> failure = testMailAccount.test(workspace, account.id());
    next.addFlashAttribute(
        "toast",
        Toast.of(
            failure.isEmpty() ? "mailaccounts.toast.works" : "mailaccounts.toast.does-not-work"));
    return back(account);
  }

  @PostMapping("/folders")
  String choose(
      WorkspaceId workspace,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> form,
      RedirectAttributes next) {
    MailAccount account = known(workspace, id);
    List<String> names = form.getOrDefault("folders", List.of()); // may have commas in them
    readMailAccount.choose(workspace, account.id(), names);
    next.addFlashAttribute("toast", Toast.of("mailaccounts.toast.chosen"));
    return back(account);
  }

  @PostMapping("/readings")
  String read(WorkspaceId workspace, @PathVariable String id, RedirectAttributes next) {
    MailAccount account = known(workspace, id);
    return reading(readMailAccount.now(workspace, account.id()).orElse(null), account, next);
  }

  @PostMapping("/restart")
  String readAnew(WorkspaceId workspace, @PathVariable String id, RedirectAttributes next) {
    MailAccount account = known(workspace, id);
    return reading(readMailAccount.anew(workspace, account.id()).orElse(null), account, next);
  }

  private static String reading(
      @Nullable ImportId reading, MailAccount account, RedirectAttributes next) {
    if (reading == null) {
      next.addFlashAttribute("toast", Toast.of("mailaccounts.toast.nothing-chosen"));
      return back(account);
    }
    return "redirect:/imports/" + reading;
  }

  @PostMapping("/schedule")
  String schedule(
      WorkspaceId workspace,
      @PathVariable String id,
      @RequestParam int every,
      RedirectAttributes next) {
    MailAccount account = known(workspace, id);
    boolean done =
        AccountPage.offered(every) && readMailAccount.every(workspace, account.id(), every);
    next.addFlashAttribute(
        "toast",
        Toast.of(done ? "mailaccounts.toast.scheduled" : "mailaccounts.toast.nothing-chosen"));
    return back(account);
  }

  @PostMapping("/server")
  ModelAndView change(
      WorkspaceId workspace, @PathVariable String id, AccountForm form, RedirectAttributes next) {
    MailAccount account = known(workspace, id);
    boolean elsewhere = !form.host().equals(account.host());
    Problems problems = form.problems(elsewhere, texts);
    if (!problems.isEmpty()) {
      ModelAndView again = page(workspace, account, form, problems);
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    addMailAccount.change(workspace, account.id(), form.wanted(), form.password());
    next.addFlashAttribute("toast", Toast.of("mailaccounts.toast.changed"));
    return new ModelAndView(back(account));
  }

  @PostMapping("/removal")
  String remove(
      WorkspaceId workspace,
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean findings,
      RedirectAttributes next) {
    MailAccount account = known(workspace, id);
    boolean removed = removeMailAccount.remove(workspace, account.id(), findings);
    next.addFlashAttribute(
        "toast", Toast.of(removed ? "mailaccounts.toast.removed" : "imports.toast.still-reading"));
    return removed ? "redirect:/imports/accounts" : back(account);
  }

  private MailAccount known(WorkspaceId workspace, String id) {
    MailAccountId asked = MailAccountId.of(id);
    return accounts.find(workspace, asked).orElseThrow(() -> new UnknownIdException(asked));
  }

  private static String back(MailAccount account) {
    return "redirect:/imports/accounts/" + account.id();
  }

  private ModelAndView page(
      WorkspaceId workspace, MailAccount account, AccountForm form, Problems problems) {
    return new ModelAndView(
        "mailaccounts/account",
        "page",
        new AccountPage(
            AccountLine.of(account, texts, Dates.of(texts, clock)),
            form,
            folders.all(workspace, account.id()),
            account.everyMinutes(),
            problems));
  }
}
