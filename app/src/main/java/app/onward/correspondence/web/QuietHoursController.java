package app.onward.correspondence.web;

import app.onward.correspondence.ChooseQuietHours;
import app.onward.correspondence.QuietHours;
import app.onward.correspondence.QuietHoursKept;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The hours in which letters wait until morning. */
@Controller
@RequestMapping("/letters/quiet-hours")
class QuietHoursController {
  private final QuietHoursKept kept;
  private final ChooseQuietHours choose;
  private final Texts texts;

  QuietHoursController(QuietHoursKept kept, ChooseQuietHours choose, Texts texts) {
    this.kept = kept;
    this.choose = choose;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView page(WorkspaceId workspace) {
    return shown(QuietHoursPage.of(QuietHoursForm.of(kept.of(workspace)), Problems.none()));
  }

  @PostMapping
  ModelAndView choose(
      WorkspaceId workspace, @ModelAttribute QuietHoursForm form, RedirectAttributes next) {
    Problems problems = form.problems(texts);
    if (!problems.isEmpty()) {
      return shown(QuietHoursPage.of(form, problems));
    }
    QuietHours before = kept.of(workspace);
    ActId act = choose.choose(workspace, form.hours(before));
    next.addFlashAttribute("toast", Toast.of("correspondence.toast.quiet-hours").undoneBy(act));
    return new ModelAndView("redirect:/letters/quiet-hours");
  }

  private static ModelAndView shown(QuietHoursPage page) {
    var shown = new ModelAndView("correspondence/quiet-hours", "page", page);
    shown.setStatus(page.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return shown;
  }
}
