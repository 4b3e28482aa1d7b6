package app.onward.debriefs.web;

import app.onward.applications.ApplicationId;
import app.onward.debriefs.Plan;
import app.onward.debriefs.PlanProof.Answer;
import app.onward.platform.web.Option;
import app.onward.platform.web.Texts;
import java.util.Arrays;
import java.util.List;

/** What became of a plan, asked once. */
public record ProofPage(Plan plan, ApplicationId application) {
  public List<Option> answers(Texts texts) {
    return Arrays.stream(Answer.values())
        .map(answer -> new Option(answer.name(), texts.of("debriefs.proof", answer)))
        .toList();
  }

  public String action() {
    return "/plans/" + plan.id() + "/proof?application=" + application;
  }
}
