package app.onward.debriefs;

import app.onward.platform.WorkspaceId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** If-then plans, and what became of them. */
public interface Plans {
  void add(WorkspaceId workspace, Plan plan);

  /** All that stand, newest first. */
  List<Plan> standing(WorkspaceId workspace);

  default Optional<Plan> find(WorkspaceId workspace, UUID id) {
    return standing(workspace).stream().filter(plan -> plan.id().equals(id)).findFirst();
  }

  void prove(WorkspaceId workspace, PlanProof proof);

  /** What stands of them, newest first. */
  List<PlanProof> proofs(WorkspaceId workspace);
}
