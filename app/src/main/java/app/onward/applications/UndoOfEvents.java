package app.onward.applications;

import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Undoable;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes events back; what would no longer fit without them rests on them. */
@Component
class UndoOfEvents implements Undoable {
  private final Applications applications;

  UndoOfEvents(Applications applications) {
    this.applications = applications;
  }

  @Override
  public Set<ActId> dependents(WorkspaceId workspace, Set<ActId> acts) {
    var resting = new LinkedHashSet<ActId>();
    for (ApplicationId id : applications.touchedBy(workspace, acts)) {
      applications
          .find(workspace, id)
          .ifPresent(timeline -> resting.addAll(timeline.restingOn(acts)));
    }
    resting.removeAll(acts);
    return resting;
  }

  @Override
  public void reverse(WorkspaceId workspace, List<ActId> acts, Instant at) {
    applications.reverse(workspace, acts, at);
  }
}
