package app.onward.debriefs.web;

import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.debriefs.Lessons;
import app.onward.debriefs.Plan;
import app.onward.debriefs.PlanProof.Answer;
import app.onward.debriefs.Plans;
import app.onward.debriefs.ProvePlan;
import app.onward.debriefs.SuccessfulCandidates;
import app.onward.platform.Ids;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lessons and plans, and what became of them. */
@Controller
class LessonsController {
  private final Lessons lessons;
  private final Plans plans;
  private final ProvePlan provePlan;
  private final SuccessfulCandidates candidates;
  private final Applications applications;
  private final Texts texts;
  private final Clock clock;

  LessonsController(
      Lessons lessons,
      Plans plans,
      ProvePlan provePlan,
      SuccessfulCandidates candidates,
      Applications applications,
      Texts texts,
      Clock clock) {
    this.lessons = lessons;
    this.plans = plans;
    this.provePlan = provePlan;
    this.candidates = candidates;
    this.applications = applications;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping("/lessons")
  ModelAndView page(WorkspaceId workspace) {
    return new ModelAndView(
        "debriefs/lessons",
        "page",
        new LessonsPage(
            lessons.standing(workspace),
            plans.standing(workspace),
            plans.proofs(workspace),
            candidates.standing(workspace),
            Sources.of(applications, workspace),
            Dates.of(texts, clock)));
  }

  @GetMapping("/plans/{id}/proof")
  ModelAndView proof(
      WorkspaceId workspace, @PathVariable String id, @RequestParam String application) {
    Plan plan = plans.find(workspace, Ids.parse(id)).orElseThrow(() -> new UnknownIdException(id));
    return new ModelAndView(
        "debriefs/proof", "page", new ProofPage(plan, ApplicationId.of(application)));
  }

  @PostMapping("/plans/{id}/proof")
  String prove(
      WorkspaceId workspace,
      @PathVariable String id,
      @RequestParam String application,
      @RequestParam(defaultValue = "UNSURE") Answer came,
      @RequestParam(defaultValue = "UNSURE") Answer done,
      @RequestParam(defaultValue = "UNSURE") Answer helped,
      RedirectAttributes next) {
    var act =
        provePlan.prove(
            workspace, Ids.parse(id), ApplicationId.of(application), List.of(came, done, helped));
    next.addFlashAttribute("toast", Toast.of("debriefs.toast.proved").undoneBy(act));
    return "redirect:/applications/" + application;
  }
}
