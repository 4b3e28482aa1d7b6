package app.onward.debriefs;

import app.onward.platform.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How somebody was at the gate of a debrief. In no one else's view, never worked out further, and
 * erased without trace.
 */
public interface CheckIns {
  /** Keeps it in place of the one that stood at this gate. */
  void keep(WorkspaceId workspace, CheckIn checkIn);

  Optional<CheckIn> at(WorkspaceId workspace, DebriefId debrief);

  /** All of them, newest first. */
  List<CheckIn> all(WorkspaceId workspace);

  void erase(WorkspaceId workspace, DebriefId debrief);

  /**
   * One answer.
   *
   * @param value from 0 to 10
   */
  record CheckIn(DebriefId debrief, int value, Instant at) {
    private static final int LOW = 2;
    private static final int MOST = 10;

    public CheckIn {
      if (value < 0 || value > MOST) {
        throw new IllegalArgumentException("A check-in of " + value);
      }
    }

    /** Whether today may not be the day. */
    public boolean low() {
      return value <= LOW;
    }
  }
}
