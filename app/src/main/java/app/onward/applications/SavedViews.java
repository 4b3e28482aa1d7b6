package app.onward.applications;

import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.List;

/** The saved views of a workspace; every change is kept, so that it can be taken back. */
public interface SavedViews {
  /** By name. */
  List<SavedView> all(WorkspaceId workspace);

  /** The view is like this from now on. */
  void keep(WorkspaceId workspace, SavedView view, ActId act, Instant at);

  /** The view is gone from now on. */
  void remove(WorkspaceId workspace, SavedView view, ActId act, Instant at);
}
