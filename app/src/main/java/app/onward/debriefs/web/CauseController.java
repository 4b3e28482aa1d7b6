package app.onward.debriefs.web;

import app.onward.debriefs.Debrief;
import app.onward.debriefs.DebriefId;
import app.onward.debriefs.Debriefs;
import app.onward.debriefs.StepKind;
import app.onward.debriefs.WriteDebrief;
import app.onward.platform.Ids;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The causes of one debrief, one at a time. */
@Controller
@RequestMapping("/debriefs/{id}/causes")
class CauseController {
  private final Debriefs debriefs;
  private final WriteDebrief writeDebrief;
  private final StepPages pages;
  private final Texts texts;

  CauseController(Debriefs debriefs, WriteDebrief writeDebrief, StepPages pages, Texts texts) {
    this.debriefs = debriefs;
    this.writeDebrief = writeDebrief;
    this.pages = pages;
    this.texts = texts;
  }

  @PostMapping("/named")
  ModelAndView name(
      WorkspaceId workspace, @PathVariable String id, @RequestParam Map<String, String> typed) {
    Debrief debrief = find(workspace, id);
    NamingForm form = form(typed);
    Problems problems = form.problems(texts);
    if (!problems.isEmpty() || form.asksForDeed()) {
      var again =
          new ModelAndView(
              "debriefs/step", "page", pages.of(workspace, debrief, StepKind.CAUSES, problems));
      again.addObject("naming", form);
      again.addObject("intending", IntendingForm.empty());
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    writeDebrief.name(workspace, debrief.id(), form.cause());
    return back(id);
  }

  @PostMapping("/{cause}/removal")
  ModelAndView drop(WorkspaceId workspace, @PathVariable String id, @PathVariable String cause) {
    writeDebrief.dropCause(workspace, find(workspace, id).id(), Ids.parse(cause));
    return back(id);
  }

  private static NamingForm form(Map<String, String> typed) {
    return new NamingForm(
        typed.getOrDefault("sentence", ""),
        typed.getOrDefault("code", ""),
        typed.getOrDefault("owner", ""),
        typed.getOrDefault("change", ""),
        typed.getOrDefault("evidence", ""),
        typed.containsKey("self"),
        typed.getOrDefault("did", ""),
        typed.containsKey("parked"));
  }

  private static ModelAndView back(String id) {
    return new ModelAndView("redirect:/debriefs/" + id + "/causes");
  }

  private Debrief find(WorkspaceId workspace, String id) {
    return debriefs
        .find(workspace, DebriefId.of(id))
        .filter(Debrief::open)
        .orElseThrow(() -> new UnknownIdException(id));
  }
}
