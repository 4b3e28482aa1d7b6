package app.onward.debriefs.web;

import app.onward.debriefs.Debrief;
import app.onward.debriefs.DebriefId;
import app.onward.debriefs.Debriefs;
import app.onward.debriefs.IntendedPlan;
import app.onward.debriefs.Occasion;
import app.onward.debriefs.StepKind;
import app.onward.debriefs.WriteDebrief;
import app.onward.platform.Ids;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The if-then plans of one debrief, typed or taken from the usual ones. */
@Controller
@RequestMapping("/debriefs/{id}/plans")
class PlanController {
  private static final int USUAL_MINUTES = 15;
  private static final int SIX_WEEKS = 42;

  private final Debriefs debriefs;
  private final WriteDebrief writeDebrief;
  private final StepPages pages;
  private final Texts texts;
  private final Clock clock;

  PlanController(
      Debriefs debriefs, WriteDebrief writeDebrief, StepPages pages, Texts texts, Clock clock) {
    this.debriefs = debriefs;
    this.writeDebrief = writeDebrief;
    this.pages = pages;
    this.texts = texts;
    this.clock = clock;
  }

  @PostMapping("/intended")
  ModelAndView intend(
      WorkspaceId workspace, @PathVariable String id, @ModelAttribute IntendingForm form) {
    Debrief debrief = find(workspace, id);
    Problems problems = form.problems(texts);
    if (!problems.isEmpty()) {
      var again =
          new ModelAndView(
              "debriefs/step", "page", pages.of(workspace, debrief, StepKind.PLANS, problems));
      again.addObject("naming", NamingForm.empty());
      again.addObject("intending", form);
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    writeDebrief.intend(workspace, debrief.id(), form.plan());
    return back(id);
  }

  @PostMapping("/usual/{number}")
  ModelAndView take(WorkspaceId workspace, @PathVariable String id, @PathVariable int number) {
    Debrief debrief = find(workspace, id);
    if (number < 1 || number > debrief.form().usualPlans().size()) {
      throw new UnknownIdException(number);
    }
    writeDebrief.intend(workspace, debrief.id(), usual(debrief, number));
    return back(id);
  }

  private IntendedPlan usual(Debrief debrief, int number) {
    String key = "debriefs.usual." + debrief.form().word() + "." + number;
    Occasion occasion = debrief.form().usualPlans().get(number - 1);
    return new IntendedPlan(
        Ids.next(),
        occasion,
        texts.get(key + ".if"),
        texts.get(key + ".then"),
        USUAL_MINUTES,
        occasion == Occasion.DAY ? LocalDate.now(clock).plusDays(SIX_WEEKS) : null);
  }

  @PostMapping("/{plan}/removal")
  ModelAndView drop(WorkspaceId workspace, @PathVariable String id, @PathVariable String plan) {
    writeDebrief.dropPlan(workspace, find(workspace, id).id(), Ids.parse(plan));
    return back(id);
  }

  private static ModelAndView back(String id) {
    return new ModelAndView("redirect:/debriefs/" + id + "/plans");
  }

  private Debrief find(WorkspaceId workspace, String id) {
    return debriefs
        .find(workspace, DebriefId.of(id))
        .filter(Debrief::open)
        .orElseThrow(() -> new UnknownIdException(id));
  }
}
