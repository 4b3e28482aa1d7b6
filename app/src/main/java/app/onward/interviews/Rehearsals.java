package app.onward.interviews;

import app.onward.applications.ApplicationId;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.Optional;

/** What persons rehearsed, in versions; the last whose act stands counts. */
public interface Rehearsals {
  /** What was rehearsed last; empty where nothing was, or all of it was cleared. */
  Optional<Rehearsal> find(WorkspaceId workspace, ApplicationId application);

  void add(WorkspaceId workspace, Rehearsal rehearsal, ActId act, Instant at);
}
