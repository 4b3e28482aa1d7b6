package app.onward.debriefs.web;

import app.onward.applications.Applications;
import app.onward.debriefs.Strength;
import app.onward.debriefs.Strengths;
import app.onward.debriefs.WriteWin;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What worked, with where it was seen. */
@Controller
@RequestMapping("/strengths")
class StrengthsController {
  private final Strengths strengths;
  private final WriteWin writeWin;
  private final Applications applications;
  private final Texts texts;

  StrengthsController(
      Strengths strengths, WriteWin writeWin, Applications applications, Texts texts) {
    this.strengths = strengths;
    this.writeWin = writeWin;
    this.applications = applications;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView page(WorkspaceId workspace) {
    return shown(workspace, "", Problems.none(), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView write(WorkspaceId workspace, @RequestParam String text, RedirectAttributes next) {
    if (text.isBlank() || text.strip().length() > Strength.LONGEST) {
      return shown(
          workspace,
          text,
          Problems.of("text", texts.get("debriefs.strengths.missing", Strength.LONGEST)),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var act = writeWin.write(workspace, text);
    next.addFlashAttribute("toast", Toast.of("debriefs.toast.win").undoneBy(act));
    return new ModelAndView("redirect:/strengths");
  }

  private ModelAndView shown(
      WorkspaceId workspace, String text, Problems problems, HttpStatus status) {
    var shown =
        new ModelAndView(
            "debriefs/strengths",
            "page",
            new StrengthsPage(
                strengths.standing(workspace),
                Sources.of(applications, workspace),
                text,
                problems));
    shown.setStatus(status);
    return shown;
  }
}
