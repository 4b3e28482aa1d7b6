package app.onward.debriefs;

import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is written in a debrief; what is closed takes nothing more. */
@Component
public class WriteDebrief {
  private final Debriefs debriefs;
  private final Clock clock;

  WriteDebrief(Debriefs debriefs, Clock clock) {
    this.debriefs = debriefs;
    this.clock = clock;
  }

  /** Keeps a step; false where the debrief is closed. */
  @Transactional
  public boolean write(WorkspaceId workspace, DebriefId id, Step step) {
    Debrief debrief = find(workspace, id);
    if (!debrief.open()) {
      return false;
    }
    debriefs.write(workspace, id, step, clock.instant());
    return true;
  }

  /** Names one more cause; false where there are three, or the debrief is closed. */
  @Transactional
  public boolean name(WorkspaceId workspace, DebriefId id, NamedCause cause) {
    Step.Causes causes = causes(find(workspace, id));
    return causes.named().size() < Step.Causes.MOST && write(workspace, id, causes.with(cause));
  }

  @Transactional
  public boolean dropCause(WorkspaceId workspace, DebriefId id, UUID cause) {
    List<NamedCause> left =
        causes(find(workspace, id)).named().stream()
            .filter(each -> !each.id().equals(cause))
            .toList();
    return write(workspace, id, new Step.Causes(left));
  }

  /** Adds one more plan; false where there are three, or the debrief is closed. */
  @Transactional
  public boolean intend(WorkspaceId workspace, DebriefId id, IntendedPlan plan) {
    Step.Plans plans = plans(find(workspace, id));
    return plans.intended().size() < Step.Plans.MOST && write(workspace, id, plans.with(plan));
  }

  @Transactional
  public boolean dropPlan(WorkspaceId workspace, DebriefId id, UUID plan) {
    List<IntendedPlan> left =
        plans(find(workspace, id)).intended().stream()
            .filter(each -> !each.id().equals(plan))
            .toList();
    return write(workspace, id, new Step.Plans(left));
  }

  private static Step.Causes causes(Debrief debrief) {
    return debrief.step(Step.Causes.class).orElseGet(() -> new Step.Causes(List.of()));
  }

  private static Step.Plans plans(Debrief debrief) {
    return debrief.step(Step.Plans.class).orElseGet(() -> new Step.Plans(List.of()));
  }

  private Debrief find(WorkspaceId workspace, DebriefId id) {
    return debriefs.find(workspace, id).orElseThrow(() -> new UnknownIdException(id));
  }
}
