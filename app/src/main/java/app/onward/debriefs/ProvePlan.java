package app.onward.debriefs;

import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.applications.Event;
import app.onward.applications.Fact;
import app.onward.debriefs.PlanProof.Answer;
import app.onward.platform.Ids;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks once, after a later round, what became of a plan; that is a lesson's proof. */
@Component
public class ProvePlan {
  private final Plans plans;
  private final Applications applications;
  private final Acts acts;
  private final Clock clock;

  ProvePlan(Plans plans, Applications applications, Acts acts, Clock clock) {
    this.plans = plans;
    this.applications = applications;
    this.acts = acts;
    this.clock = clock;
  }

  /** The plans for rounds that were made before a round of this application was held. */
  public List<Plan> due(WorkspaceId workspace, ApplicationId application) {
    List<Instant> held = held(workspace, application);
    if (held.isEmpty()) {
      return List.of();
    }
    List<UUID> proved = plans.proofs(workspace).stream().map(PlanProof::plan).toList();
    return plans.standing(workspace).stream()
        .filter(plan -> plan.intended().occasion() == Occasion.ROUND)
        .filter(plan -> !proved.contains(plan.id()))
        .filter(plan -> !application.equals(plan.application()))
        .filter(plan -> held.stream().anyMatch(start -> start.isAfter(plan.at())))
        .toList();
  }

  private List<Instant> held(WorkspaceId workspace, ApplicationId application) {
    Instant now = clock.instant();
    return applications.find(workspace, application).stream()
        .flatMap(timeline -> timeline.events().stream())
        .map(Event::fact)
        .filter(Fact.RoundBooked.class::isInstance)
        .map(fact -> ((Fact.RoundBooked) fact).start())
        .filter(start -> start.isBefore(now))
        .toList();
  }

  /**
   * Notes what became of it, in an act of its own.
   *
   * @throws UnknownIdException if no such plan stands
   */
  @Transactional
  public ActId prove(
      WorkspaceId workspace, UUID plan, ApplicationId application, List<Answer> answers) {
    Plan proved = plans.find(workspace, plan).orElseThrow(() -> new UnknownIdException(plan));
    ActId act = acts.begin(workspace, clock.instant(), "debriefs.act.proved");
    plans.prove(
        workspace,
        new PlanProof(
            Ids.next(),
            proved.id(),
            application,
            answers.get(0),
            answers.get(1),
            answers.get(2),
            act,
            clock.instant()));
    return act;
  }
}
