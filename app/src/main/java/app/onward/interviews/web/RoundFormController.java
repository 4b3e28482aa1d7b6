package app.onward.interviews.web;

import app.onward.applications.Application;
import app.onward.applications.Recording;
import app.onward.interviews.BookRound;
import app.onward.interviews.Round;
import app.onward.interviews.Rounds;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Booking a round by hand, and changing what is known of one. */
@Controller
@RequestMapping("/applications/{id}/rounds")
class RoundFormController {
  private final Addressed addressed;
  private final BookRound bookRound;
  private final Rounds rounds;
  private final Texts texts;
  private final Clock clock;

  RoundFormController(
      Addressed addressed, BookRound bookRound, Rounds rounds, Texts texts, Clock clock) {
    this.addressed = addressed;
    this.bookRound = bookRound;
    this.rounds = rounds;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping("/new")
  ModelAndView empty(WorkspaceId workspace, @PathVariable String id) {
    RoundForm form = RoundForm.empty(Dates.of(texts, clock));
    return page(addressed.application(workspace, id), null, form, Problems.none());
  }

  @PostMapping
  ModelAndView book(
      WorkspaceId workspace,
      @PathVariable String id,
      @ModelAttribute RoundForm form,
      RedirectAttributes next) {
    Application application = addressed.application(workspace, id);
    Problems problems = new RoundProblems(texts).of(form);
    if (!problems.isEmpty()) {
      return page(application, null, form, problems);
    }
    List<Round> before = rounds.of(workspace, application.id());
    Recording recording = bookRound.book(workspace, application.id(), form.wanted());
    String href =
        rounds.of(workspace, application.id()).stream()
            .filter(round -> before.stream().noneMatch(old -> old.id().equals(round.id())))
            .map(round -> "/rounds/" + round.id())
            .findFirst()
            .orElse("");
    return answer(application, null, form, recording, next, href);
  }

  @GetMapping("/{round}/details")
  ModelAndView details(WorkspaceId workspace, @PathVariable String id, @PathVariable String round) {
    Application application = addressed.application(workspace, id);
    Round shown = addressed.round(workspace, application, round);
    return page(application, shown, RoundForm.of(shown), Problems.none());
  }

  @PostMapping("/{round}/details")
  ModelAndView change(
      WorkspaceId workspace,
      @PathVariable String id,
      @PathVariable String round,
      @ModelAttribute RoundForm form,
      RedirectAttributes next) {
    Application application = addressed.application(workspace, id);
    Round changed = addressed.round(workspace, application, round);
    Problems problems = new RoundProblems(texts).of(form);
    if (!problems.isEmpty()) {
      return page(application, changed, form, problems);
    }
    Recording recording = bookRound.change(workspace, changed, form.wanted());
    return answer(application, changed, form, recording, next, "/rounds/" + changed.id());
  }

  private ModelAndView answer(
      Application application,
      @Nullable Round round,
      RoundForm form,
      Recording recording,
      RedirectAttributes next,
      String href) {
    return switch (recording) {
      case Recording.Recorded(_, var act, String key, String about) -> {
        next.addFlashAttribute("toast", Toast.of(key, about).undoneBy(act));
        yield new ModelAndView("redirect:/applications/" + application.id() + href);
      }
      case Recording.Refused(var refusal, var perhaps) ->
          page(
              application,
              round,
              form,
              RoundProblems.refused(refusal, perhaps, Dates.of(texts, clock)));
    };
  }

  private static ModelAndView page(
      Application application, @Nullable Round round, RoundForm form, Problems problems) {
    var shown =
        new ModelAndView(
            "interviews/form", "page", new RoundFormPage(application, round, form, problems));
    shown.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return shown;
  }
}
