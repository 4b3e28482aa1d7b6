package app.onward.debriefs.web;

import app.onward.debriefs.Lesson;
import app.onward.debriefs.Plan;
import app.onward.debriefs.PlanProof;
import app.onward.debriefs.SuccessfulSkills;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Texts;
import java.util.List;
import java.util.Optional;

/** What was learned and planned, newest first. */
public record LessonsPage(
    List<Lesson> lessons,
    List<Plan> plans,
    List<PlanProof> proofs,
    List<SuccessfulSkills> successful,
    Sources sources,
    Dates dates) {
  public LessonsPage {
    lessons = List.copyOf(lessons);
    plans = List.copyOf(plans);
    proofs = List.copyOf(proofs);
    successful = List.copyOf(successful);
  }

  /** When a plan is shown. */
  public String occasion(Plan plan, Texts texts) {
    var day = plan.intended().day();
    return day == null
        ? texts.of("debriefs.occasion", plan.intended().occasion())
        : texts.get("debriefs.lessons.on", dates.day(day));
  }

  /** What became of it, in one sentence. */
  public Optional<String> proof(Plan plan, Texts texts) {
    return proofs.stream()
        .filter(proof -> proof.plan().equals(plan.id()))
        .findFirst()
        .map(
            proof ->
                texts.get(
                    "debriefs.lessons.proof",
                    texts.of("debriefs.proof", proof.came()),
                    texts.of("debriefs.proof", proof.done()),
                    texts.of("debriefs.proof", proof.helped())));
  }
}
