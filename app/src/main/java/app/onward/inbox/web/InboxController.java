package app.onward.inbox.web;

import app.onward.inbox.AcceptReceipts;
import app.onward.inbox.AcceptReceipts.Batch;
import app.onward.inbox.Suggestions;
import app.onward.platform.PageRequest;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Option;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import app.onward.understanding.Label;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of what mail suggests. */
@Controller
@RequestMapping("/inbox")
class InboxController {
  private final Suggestions suggestions;
  private final AcceptReceipts acceptReceipts;
  private final Texts texts;
  private final Clock clock;

  InboxController(
      Suggestions suggestions, AcceptReceipts acceptReceipts, Texts texts, Clock clock) {
    this.suggestions = suggestions;
    this.acceptReceipts = acceptReceipts;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(
      WorkspaceId workspace,
      @ModelAttribute InboxPlace place,
      @RequestParam(defaultValue = "1") int page) {
    var rows = suggestions.pending(workspace, place.filter(), PageRequest.number(page));
    if (rows.rows().isEmpty() && rows.total() > 0) {
      return new ModelAndView("redirect:" + place.pages() + rows.count());
    }
    return new ModelAndView(
        "inbox/list",
        "page",
        new InboxPage(
            rows,
            place,
            labels(suggestions.pendingByLabel(workspace), place.label()),
            suggestions.certain(workspace).size(),
            Dates.of(texts, clock)));
  }

  /** The labels something waits of, and the one that is looked at. */
  private List<Option> labels(Map<Label, Integer> waiting, String chosen) {
    var options = new ArrayList<Option>();
    options.add(new Option("", texts.get("inbox.filter.all")));
    for (Label label : Label.values()) {
      int number = waiting.getOrDefault(label, 0);
      if (number > 0 || label.code().equals(chosen)) {
        String name = texts.of("inbox.label", label);
        options.add(new Option(label.code(), texts.get("inbox.filter.label", name, number)));
      }
    }
    return options;
  }

  @PostMapping("/acceptances")
  String acceptCertain(WorkspaceId workspace, RedirectAttributes next) {
    Toast toast =
        acceptReceipts
            .accept(workspace)
            .map(InboxController::accepted)
            .orElseGet(() -> Toast.of("inbox.toast.none-accepted"));
    next.addFlashAttribute("toast", toast);
    return "redirect:/inbox";
  }

  private static Toast accepted(Batch batch) {
    Toast toast =
        batch.size() == 1
            ? Toast.of("inbox.toast.accepted-receipt")
            : Toast.of("inbox.toast.accepted-receipts", Integer.toString(batch.size()));
    return toast.undoneBy(batch.act());
  }
}
