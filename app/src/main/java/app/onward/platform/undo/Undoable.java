package app.onward.platform.undo;

import app.onward.platform.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A module's part in taking acts back; called within one transaction. */
public interface Undoable {
  /**
   * The later acts that make no sense once these are taken back, in any order.
   *
   * @param acts that would be taken back together
   */
  Set<ActId> dependents(WorkspaceId workspace, Set<ActId> acts);

  /**
   * Whether one of these acts must stay, because what it ended has been closed for good.
   *
   * @param acts that would be taken back together
   */
  default boolean locked(WorkspaceId workspace, Set<ActId> acts, Instant now) {
    return false;
  }

  /**
   * Takes back what this module did in these acts, by appending.
   *
   * @param acts newest first, with all their dependents
   */
  void reverse(WorkspaceId workspace, List<ActId> acts, Instant at);
}
