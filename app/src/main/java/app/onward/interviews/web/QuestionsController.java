package app.onward.interviews.web;

import app.onward.applications.Application;
import app.onward.interviews.Adding;
import app.onward.interviews.CaptureRound;
import app.onward.interviews.Captures;
import app.onward.interviews.Occurrence;
import app.onward.interviews.Rating;
import app.onward.interviews.Round;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing down what was asked in a round. */
@Controller
@RequestMapping("/applications/{id}/rounds/{round}")
class QuestionsController {
  private final Addressed addressed;
  private final CaptureRound captureRound;
  private final Captures captures;
  private final Texts texts;

  QuestionsController(
      Addressed addressed, CaptureRound captureRound, Captures captures, Texts texts) {
    this.addressed = addressed;
    this.captureRound = captureRound;
    this.captures = captures;
    this.texts = texts;
  }

  @GetMapping("/questions")
  ModelAndView page(WorkspaceId workspace, Place place) {
    return page(workspace, place, "", Problems.none());
  }

  @PostMapping("/questions")
  ModelAndView ask(
      WorkspaceId workspace, Place place, @RequestParam String questions, RedirectAttributes next) {
    return switch (captureRound.ask(workspace, addressed.round(workspace, place), questions)) {
      case Adding.Added(ActId act, _, int count) -> {
        Toast toast =
            count == 1
                ? Toast.of("interviews.toast.asked-one")
                : Toast.of("interviews.toast.asked", String.valueOf(count));
        next.addFlashAttribute("toast", toast.undoneBy(act));
        yield new ModelAndView("redirect:" + place.questions());
      }
      case Adding.Refused(Adding.Reason reason) -> {
        String key = "interviews.refused." + reason.name().toLowerCase(Locale.ROOT);
        ModelAndView again =
            page(workspace, place, questions, Problems.of("questions", texts.get(key)));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        yield again;
      }
    };
  }

  @PostMapping("/questions/{asked}/rating")
  String rate(
      WorkspaceId workspace,
      Place place,
      @PathVariable String asked,
      @RequestParam(defaultValue = "") String rating) {
    Round held = addressed.round(workspace, place);
    Occurrence occurrence = addressed.asked(workspace, held, asked);
    Rating said =
        Arrays.stream(Rating.values())
            .filter(each -> each.name().equals(rating))
            .findFirst()
            .orElse(null);
    captureRound.rate(workspace, held, occurrence, said);
    return "redirect:" + place.questions() + "#asked-" + occurrence.id();
  }

  @PostMapping("/questions/{asked}/removal")
  String remove(
      WorkspaceId workspace, Place place, @PathVariable String asked, RedirectAttributes next) {
    Round held = addressed.round(workspace, place);
    ActId act = captureRound.remove(workspace, held, addressed.asked(workspace, held, asked));
    next.addFlashAttribute("toast", Toast.of("interviews.toast.removed").undoneBy(act));
    return "redirect:" + place.questions();
  }

  private ModelAndView page(WorkspaceId workspace, Place place, String typed, Problems problems) {
    Application application = addressed.application(workspace, place.id());
    Round round = addressed.round(workspace, application, place.round());
    return new ModelAndView(
        "interviews/questions",
        "page",
        new QuestionsPage(application, round, captures.of(workspace, round.id()), typed, problems));
  }
}
