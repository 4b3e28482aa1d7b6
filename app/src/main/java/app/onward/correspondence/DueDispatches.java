package app.onward.correspondence;

import app.onward.platform.WorkspaceId;
import java.time.Instant;
import java.util.List;

/** Clicks on sending, of all workspaces, that somebody has to see to. */
public interface DueDispatches {

  /** Held ones whose time has come. */
  List<Due> at(Instant now);

  /** Those whose sending began before this moment and was never settled. */
  List<Due> leftInTheMiddle(Instant before);

  /** One of them. */
  record Due(WorkspaceId workspace, Dispatch dispatch) {}
}
