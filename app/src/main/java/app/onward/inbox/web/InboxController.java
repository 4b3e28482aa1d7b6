package app.onward.inbox.web;

import app.onward.inbox.AcceptSuggestion;
import app.onward.inbox.Acceptance;
import app.onward.inbox.DecideSuggestion;
import app.onward.inbox.InboxFilter;
import app.onward.inbox.JobMail;
import app.onward.inbox.MessageId;
import app.onward.inbox.Messages;
import app.onward.inbox.Proposal;
import app.onward.inbox.ProposeChange;
import app.onward.inbox.Suggestion;
import app.onward.inbox.Suggestions;
import app.onward.inbox.Suggestions.Neighbours;
import app.onward.platform.PageRequest;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Option;
import app.onward.platform.web.Problem;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import app.onward.understanding.Label;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Looking through what mail suggests, one after the other. */
@Controller
@RequestMapping("/inbox")
class InboxController {
  private final Suggestions suggestions;
  private final Messages messages;
  private final ProposeChange proposeChange;
  private final AcceptSuggestion acceptSuggestion;
  private final DecideSuggestion decideSuggestion;
  private final TargetOptions targetOptions;
  private final MailViews views;
  private final Texts texts;
  private final Clock clock;

  InboxController(
      Suggestions suggestions,
      Messages messages,
      ProposeChange proposeChange,
      AcceptSuggestion acceptSuggestion,
      DecideSuggestion decideSuggestion,
      TargetOptions targetOptions,
      MailViews views,
      Texts texts,
      Clock clock) {
    this.suggestions = suggestions;
    this.messages = messages;
    this.proposeChange = proposeChange;
    this.acceptSuggestion = acceptSuggestion;
    this.decideSuggestion = decideSuggestion;
    this.targetOptions = targetOptions;
    this.views = views;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(
      WorkspaceId workspace,
      @RequestParam(defaultValue = "") String label,
      @RequestParam(defaultValue = "1") int page) {
    InboxFilter filter = filter(label);
    var rows = suggestions.pending(workspace, filter, PageRequest.number(page));
    return new ModelAndView(
        "inbox/list",
        "page",
        new InboxPage(
            rows,
            word(filter),
            labels(workspace),
            suggestions.certain(workspace).size(),
            Dates.of(texts, clock)));
  }

  private List<Option> labels(WorkspaceId workspace) {
    var options = new ArrayList<Option>();
    options.add(new Option("", texts.get("inbox.filter.all")));
    suggestions
        .pendingByLabel(workspace)
        .forEach(
            (label, count) ->
                options.add(new Option(label.code(), texts.of("inbox.label", label))));
    return options;
  }

  @PostMapping("/acceptances")
  String acceptCertain(WorkspaceId workspace, RedirectAttributes next) {
    acceptSuggestion
        .acceptCertain(workspace)
        .ifPresent(
            batch ->
                next.addFlashAttribute(
                    "toast",
                    Toast.of("inbox.toast.accepted-receipts", Integer.toString(batch.size()))
                        .undoneBy(batch.act())));
    return "redirect:/inbox";
  }

  @GetMapping("/{id}")
  ModelAndView one(
      WorkspaceId workspace,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String label,
      @RequestParam(defaultValue = "false") boolean open) {
    Suggestion suggestion = find(workspace, id);
    Proposal proposal = proposeChange.of(workspace, suggestion, mail(workspace, suggestion));
    ProposalForm form = ProposalForm.of(proposal, suggestion.targets().size(), clock.getZone());
    return page(workspace, suggestion, proposal, form, filter(label), Problems.none(), open);
  }

  private ModelAndView page(
      WorkspaceId workspace,
      Suggestion suggestion,
      Proposal proposal,
      ProposalForm form,
      InboxFilter filter,
      Problems problems,
      boolean open) {
    Dates dates = Dates.of(texts, clock);
    boolean sealed = suggestion.judgement().label() == Label.FEEDBACK && !open;
    String evidence = sealed ? "" : suggestion.judgement().evidence().line();
    var page =
        new SuggestionPage(
            suggestion,
            views.of(mail(workspace, suggestion), evidence, sealed, false, dates),
            proposal,
            form,
            targetOptions.of(workspace, suggestion),
            suggestions.around(workspace, filter, suggestion),
            suggestions.pending(workspace, filter, new PageRequest(1, 1)).total(),
            word(filter),
            problems,
            dates);
    var shown = new ModelAndView("inbox/suggestion", "page", page);
    shown.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return shown;
  }

  @PostMapping("/{id}/acceptance")
  ModelAndView accept(
      WorkspaceId workspace,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String label,
      @ModelAttribute ProposalForm form,
      RedirectAttributes next) {
    Suggestion suggestion = find(workspace, id);
    InboxFilter filter = filter(label);
    Proposal proposed = proposeChange.of(workspace, suggestion, mail(workspace, suggestion));
    Proposal changed = form.changed(proposed, clock.getZone());
    Problems problems = problems(form);
    if (!problems.isEmpty()) {
      return page(workspace, suggestion, proposed, form, filter, problems, false);
    }
    String after = after(workspace, filter, suggestion);
    return switch (acceptSuggestion.accept(workspace, suggestion.id(), changed)) {
      case Acceptance.Accepted(_, ActId act) -> {
        next.addFlashAttribute("toast", Toast.of("inbox.toast.accepted").undoneBy(act));
        yield new ModelAndView(after);
      }
      case Acceptance.Decided _ -> {
        next.addFlashAttribute("toast", Toast.of("inbox.toast.decided-before"));
        yield new ModelAndView(after);
      }
      case Acceptance.Incomplete _ ->
          page(workspace, suggestion, proposed, form, filter, missing(form), false);
      case Acceptance.Refused(var refusal) ->
          page(
              workspace,
              suggestion,
              proposed,
              form,
              filter,
              Problems.of("meaning", texts.of("applications.refused", refusal)),
              false);
    };
  }

  private Problems problems(ProposalForm form) {
    var problems = new ArrayList<Problem>();
    if (!form.on().isBlank() && form.day().isEmpty()) {
      problems.add(new Problem("on", texts.get("inbox.problem.on")));
    }
    if (!form.startIsFine()) {
      problems.add(new Problem("start", texts.get("inbox.problem.start")));
    }
    if (form.isNew()) {
      problems.addAll(missing(form).all());
    }
    return new Problems(problems);
  }

  private Problems missing(ProposalForm form) {
    var problems = new ArrayList<Problem>();
    if (form.target().isBlank()) {
      problems.add(new Problem("target", texts.get("inbox.problem.target")));
      return new Problems(problems);
    }
    if (form.employer().isBlank() || form.employer().length() > 300) {
      problems.add(new Problem("employer", texts.get("inbox.problem.employer")));
    }
    if (form.role().isBlank() || form.role().length() > 300) {
      problems.add(new Problem("role", texts.get("inbox.problem.role")));
    }
    return new Problems(problems);
  }

  @PostMapping("/{id}/skip")
  String skip(
      WorkspaceId workspace,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String label,
      RedirectAttributes next) {
    String after = after(workspace, filter(label), find(workspace, id));
    next.addFlashAttribute(
        "toast",
        toast(
            "inbox.toast.skipped",
            decideSuggestion.skip(workspace, MessageId.of(id)).orElse(null)));
    return after;
  }

  @PostMapping("/{id}/not-about-jobs")
  String notAboutJobs(
      WorkspaceId workspace,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String label,
      RedirectAttributes next) {
    String after = after(workspace, filter(label), find(workspace, id));
    next.addFlashAttribute(
        "toast",
        toast(
            "inbox.toast.not-about-jobs",
            decideSuggestion.notAboutJobs(workspace, MessageId.of(id)).orElse(null)));
    return after;
  }

  private static Toast toast(String key, @Nullable ActId act) {
    return act == null ? Toast.of("inbox.toast.decided-before") : Toast.of(key).undoneBy(act);
  }

  /** The next one that waits, else the one before, else the list. */
  private String after(WorkspaceId workspace, InboxFilter filter, Suggestion suggestion) {
    Neighbours around = suggestions.around(workspace, filter, suggestion);
    String label = word(filter).isEmpty() ? "" : "?label=" + word(filter);
    MessageId nearest = around.next() == null ? around.previous() : around.next();
    return nearest == null ? "redirect:/inbox" : "redirect:/inbox/" + nearest + label;
  }

  private Suggestion find(WorkspaceId workspace, String id) {
    return suggestions
        .find(workspace, MessageId.of(id))
        .orElseThrow(() -> new UnknownIdException(id));
  }

  private JobMail mail(WorkspaceId workspace, Suggestion suggestion) {
    return messages
        .find(workspace, suggestion.id())
        .orElseThrow(() -> new UnknownIdException(suggestion.id()));
  }

  private static InboxFilter filter(String label) {
    return Label.ofCode(label).map(InboxFilter::new).orElse(InboxFilter.ALL);
  }

  private static String word(InboxFilter filter) {
    Label label = filter.label();
    return label == null ? "" : label.code();
  }
}
