package app.onward.debriefs;

import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.Optional;

/** When somebody was asked about long silence, and answered. */
public interface SilenceOffers {
  void answered(WorkspaceId workspace, ActId act, Instant at);

  /** The last answer that was not taken back. */
  Optional<Instant> lastAnswered(WorkspaceId workspace);
}
