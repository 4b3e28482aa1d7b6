package app.onward.preparation;

import app.onward.interviews.RoundId;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** What persons wrote for sheets, in versions; the last whose act stands counts. */
public interface Sheets {
  Optional<SheetWords> find(WorkspaceId workspace, RoundId round);

  void keep(WorkspaceId workspace, SheetWords words, ActId act, Instant at);

  /** Leaves nothing of what was written for a round. */
  void erase(WorkspaceId workspace, RoundId round);

  /** The standing acts that wrote for these rounds. */
  Set<ActId> on(WorkspaceId workspace, Collection<RoundId> rounds);
}
