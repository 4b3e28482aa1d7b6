package app.onward.platform.undo;

import app.onward.platform.WorkspaceId;
import java.util.Collection;
import java.util.Map;

/**
 * Tells the acts of one module apart that its sentences alone do not. What they were about is
 * looked up when it is shown, so that nothing of it outlives what was erased.
 */
public interface ActSubjects {
  /** A few words on what each of these was about; acts of other modules are left out. */
  Map<ActId, String> of(WorkspaceId workspace, Collection<ActId> acts);
}
