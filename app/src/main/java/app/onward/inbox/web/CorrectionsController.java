package app.onward.inbox.web;

import app.onward.inbox.Corrections;
import app.onward.inbox.LearnFromCorrection;
import app.onward.platform.Ids;
import app.onward.platform.PageRequest;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the person's corrections taught, and forgetting it again. */
@Controller
@RequestMapping("/inbox/corrections")
class CorrectionsController {
  private final Corrections corrections;
  private final LearnFromCorrection learnFromCorrection;
  private final Texts texts;
  private final Clock clock;

  CorrectionsController(
      Corrections corrections, LearnFromCorrection learnFromCorrection, Texts texts, Clock clock) {
    this.corrections = corrections;
    this.learnFromCorrection = learnFromCorrection;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(WorkspaceId workspace, @RequestParam(defaultValue = "1") int page) {
    return new ModelAndView(
        "inbox/corrections",
        "page",
        new CorrectionsPage(
            corrections.standing(workspace, PageRequest.number(page)), Dates.of(texts, clock)));
  }

  @PostMapping("/{id}/forgetting")
  String forget(WorkspaceId workspace, @PathVariable String id, RedirectAttributes next) {
    Toast toast =
        learnFromCorrection
            .forget(workspace, Ids.parse(id))
            .map(act -> Toast.of("inbox.toast.correction-forgotten").undoneBy(act))
            .orElseGet(() -> Toast.of("inbox.toast.correction-gone"));
    next.addFlashAttribute("toast", toast);
    return "redirect:/inbox/corrections";
  }
}
