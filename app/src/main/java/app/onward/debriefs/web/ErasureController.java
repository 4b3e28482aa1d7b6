package app.onward.debriefs.web;

import app.onward.debriefs.Debrief;
import app.onward.debriefs.DebriefId;
import app.onward.debriefs.Debriefs;
import app.onward.debriefs.EraseDebrief;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Erases a debrief, once it was said what goes with it. */
@Controller
@RequestMapping("/debriefs/{id}/erasure")
class ErasureController {
  private final Debriefs debriefs;
  private final EraseDebrief eraseDebrief;
  private final StepPages pages;

  ErasureController(Debriefs debriefs, EraseDebrief eraseDebrief, StepPages pages) {
    this.debriefs = debriefs;
    this.eraseDebrief = eraseDebrief;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView asked(WorkspaceId workspace, @PathVariable String id) {
    Debrief debrief = find(workspace, id);
    return new ModelAndView(
        "debriefs/erasure", "page", new ErasurePage(debrief.id(), pages.about(workspace, debrief)));
  }

  @PostMapping
  String erase(WorkspaceId workspace, @PathVariable String id, RedirectAttributes next) {
    Debrief debrief = find(workspace, id);
    eraseDebrief.erase(workspace, debrief.id());
    next.addFlashAttribute("toast", Toast.of("debriefs.toast.erased"));
    return "redirect:/applications/" + debrief.applications().getFirst();
  }

  private Debrief find(WorkspaceId workspace, String id) {
    return debriefs.find(workspace, DebriefId.of(id)).orElseThrow(() -> new UnknownIdException(id));
  }
}
