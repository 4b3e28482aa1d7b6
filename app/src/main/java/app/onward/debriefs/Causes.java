package app.onward.debriefs;

import app.onward.platform.WorkspaceId;
import java.util.List;

/** The causes that closed debriefs named. */
public interface Causes {
  void add(WorkspaceId workspace, List<Cause> causes);

  /** All that stand, newest first. */
  List<Cause> standing(WorkspaceId workspace);

  /** Those that others may build on, newest first. */
  default List<Cause> passedOn(WorkspaceId workspace) {
    return Cause.passedOn(standing(workspace));
  }
}
