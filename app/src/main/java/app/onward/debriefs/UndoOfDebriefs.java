package app.onward.debriefs;

import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Undoable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes choices and closings back; a debrief that has locked stays as it is. */
@Component
class UndoOfDebriefs implements Undoable {
  private final Debriefs debriefs;

  UndoOfDebriefs(Debriefs debriefs) {
    this.debriefs = debriefs;
  }

  @Override
  public Set<ActId> dependents(WorkspaceId workspace, Set<ActId> acts) {
    return debriefs.restingOn(workspace, acts);
  }

  @Override
  public boolean locked(WorkspaceId workspace, Set<ActId> acts, Instant now) {
    return debriefs.closedBy(workspace, acts).stream()
        .anyMatch(closedAt -> !now.isBefore(closedAt.plus(Debrief.LOCKS_AFTER)));
  }

  @Override
  public void reverse(WorkspaceId workspace, List<ActId> acts, Instant at) {
    debriefs.reverse(workspace, acts, at);
  }
}
