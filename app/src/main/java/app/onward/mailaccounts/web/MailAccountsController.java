package app.onward.mailaccounts.web;

import app.onward.mailaccounts.AddMailAccount;
import app.onward.mailaccounts.MailAccountId;
import app.onward.mailaccounts.MailAccounts;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding a mail account: first the address, then what is usual for it and the password. */
@Controller
@RequestMapping("/imports/accounts")
class MailAccountsController {
  private final MailAccounts accounts;
  private final AddMailAccount addMailAccount;
  private final Texts texts;
  private final Clock clock;

  MailAccountsController(
      MailAccounts accounts, AddMailAccount addMailAccount, Texts texts, Clock clock) {
    this.accounts = accounts;
    this.addMailAccount = addMailAccount;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView all(WorkspaceId workspace) {
    return all(workspace, "", Problems.none());
  }

  @GetMapping("/new")
  ModelAndView second(WorkspaceId workspace, @RequestParam(defaultValue = "") String address) {
    String typed = address.strip();
    if (!AccountForm.isAddress(typed)) {
      ModelAndView again =
          all(workspace, typed, Problems.of("address", texts.get("mailaccounts.problem.address")));
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    return second(AccountForm.usual(typed), Problems.none());
  }

  @PostMapping
  ModelAndView add(WorkspaceId workspace, AccountForm form, RedirectAttributes next) {
    Problems problems = form.problems(true, texts);
    if (!problems.isEmpty()) {
      ModelAndView again = second(form, problems);
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    MailAccountId id = addMailAccount.add(workspace, form.wanted(), form.password());
    next.addFlashAttribute("toast", Toast.of("mailaccounts.toast.added"));
    return new ModelAndView("redirect:/imports/accounts/" + id);
  }

  private ModelAndView all(WorkspaceId workspace, String address, Problems problems) {
    Dates dates = Dates.of(texts, clock);
    var lines =
        accounts.all(workspace).stream().map(each -> AccountLine.of(each, texts, dates)).toList();
    return new ModelAndView(
        "mailaccounts/accounts", "page", new AccountsPage(lines, address, problems));
  }

  private static ModelAndView second(AccountForm form, Problems problems) {
    return new ModelAndView("mailaccounts/new", "page", new NewAccountPage(form, problems));
  }
}
