package app.onward.correspondence;

import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import java.time.Instant;

/** The quiet hours of each workspace. */
public interface QuietHoursKept {

  /** The usual ones where none were chosen. */
  QuietHours of(WorkspaceId workspace);

  void keep(WorkspaceId workspace, QuietHours hours, ActId act, Instant at);
}
