package app.onward.inbox.web;

import app.onward.applications.AfterClosing;
import app.onward.applications.ApplicationId;
import app.onward.inbox.AcceptSuggestion;
import app.onward.inbox.Acceptance;
import app.onward.inbox.DecideSuggestion;
import app.onward.inbox.MessageId;
import app.onward.inbox.Suggestion;
import app.onward.inbox.Suggestions;
import app.onward.inbox.Suggestions.Neighbours;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Toast;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Looking at what one mail suggests, and deciding about it. */
@Controller
@RequestMapping("/inbox/{id}")
class SuggestionController {
  private final Suggestions suggestions;
  private final AcceptSuggestion acceptSuggestion;
  private final DecideSuggestion decideSuggestion;
  private final SuggestionPages pages;
  private final ProposalProblems problems;
  private final List<AfterClosing> afterClosing;

  SuggestionController(
      Suggestions suggestions,
      AcceptSuggestion acceptSuggestion,
      DecideSuggestion decideSuggestion,
      SuggestionPages pages,
      ProposalProblems problems,
      List<AfterClosing> afterClosing) {
    this.suggestions = suggestions;
    this.acceptSuggestion = acceptSuggestion;
    this.decideSuggestion = decideSuggestion;
    this.pages = pages;
    this.problems = problems;
    this.afterClosing = List.copyOf(afterClosing);
  }

  @GetMapping
  ModelAndView page(
      WorkspaceId workspace, @PathVariable String id, @ModelAttribute InboxPlace place) {
    return pages.asProposed(workspace, find(workspace, id), place);
  }

  @PostMapping("/acceptance")
  ModelAndView accept(
      WorkspaceId workspace,
      @PathVariable String id,
      @ModelAttribute InboxPlace place,
      @ModelAttribute ProposalForm form,
      RedirectAttributes next) {
    Suggestion suggestion = find(workspace, id);
    var proposed = pages.proposal(workspace, suggestion);
    Problems wrong = problems.of(form, proposed);
    if (!wrong.isEmpty()) {
      return pages.asTyped(workspace, suggestion, place, form, wrong);
    }
    String after = after(workspace, place, suggestion);
    return switch (acceptSuggestion.accept(
        workspace, suggestion.id(), pages.typed(form, proposed))) {
      case Acceptance.Accepted(var application, ActId act) ->
          go(
              after(workspace, application, act, after),
              Toast.of("inbox.toast.accepted").undoneBy(act),
              next);
      case Acceptance.Decided _ -> go(after, Toast.of("inbox.toast.decided-before"), next);
      case Acceptance.Incomplete _ ->
          pages.asTyped(workspace, suggestion, place, form, problems.missing(form));
      case Acceptance.Refused(var refusal) ->
          pages.asTyped(workspace, suggestion, place, form, problems.of(refusal));
    };
  }

  private String after(WorkspaceId workspace, ApplicationId application, ActId act, String usual) {
    return afterClosing.stream()
        .flatMap(each -> each.page(workspace, application, act).stream())
        .findFirst()
        .orElse(usual);
  }

  /** How a suggestion is put aside without touching any application. */
  enum Aside {
    SKIPPED,
    NOT_ABOUT_JOBS
  }

  @PostMapping("/decision")
  ModelAndView putAside(
      WorkspaceId workspace,
      @PathVariable String id,
      @RequestParam Aside as,
      @ModelAttribute InboxPlace place,
      RedirectAttributes next) {
    Suggestion suggestion = find(workspace, id);
    String after = after(workspace, place, suggestion);
    Optional<ActId> act =
        switch (as) {
          case SKIPPED -> decideSuggestion.skip(workspace, suggestion.id());
          case NOT_ABOUT_JOBS -> decideSuggestion.notAboutJobs(workspace, suggestion.id());
        };
    String key = "inbox.toast." + SuggestionPage.word(as);
    Toast toast =
        act.map(Toast.of(key)::undoneBy).orElseGet(() -> Toast.of("inbox.toast.decided-before"));
    return go(after, toast, next);
  }

  private static ModelAndView go(String path, Toast toast, RedirectAttributes next) {
    next.addFlashAttribute("toast", toast);
    return new ModelAndView("redirect:" + path);
  }

  /** The next one that waits, else the one before, else the list. */
  private String after(WorkspaceId workspace, InboxPlace place, Suggestion suggestion) {
    Neighbours around = suggestions.around(workspace, place.filter(), suggestion);
    MessageId nearest = around.next() == null ? around.previous() : around.next();
    return nearest == null ? "/inbox" : place.one(nearest);
  }

  private Suggestion find(WorkspaceId workspace, String id) {
    return suggestions
        .find(workspace, MessageId.of(id))
        .orElseThrow(() -> new UnknownIdException(id));
  }
}
