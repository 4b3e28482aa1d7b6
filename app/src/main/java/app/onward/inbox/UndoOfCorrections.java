package app.onward.inbox;

import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Undoable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What an act taught goes with it. */
@Component
class UndoOfCorrections implements Undoable {

  private final Corrections corrections;

  UndoOfCorrections(Corrections corrections) {
    this.corrections = corrections;
  }

  @Override
  public Set<ActId> dependents(WorkspaceId workspace, Set<ActId> acts) {
    return corrections.laterActs(workspace, acts);
  }

  @Override
  public void reverse(WorkspaceId workspace, List<ActId> acts, Instant at) {
    corrections.reverse(workspace, acts, at);
  }
}
