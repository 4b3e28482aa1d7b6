package app.onward.interviews;

import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** What persons have written on rounds, in versions; the last whose act stands counts. */
public interface RoundSheets {
  Map<RoundId, RoundSheet> of(WorkspaceId workspace, Collection<RoundId> rounds);

  void add(WorkspaceId workspace, RoundId round, RoundSheet sheet, ActId act, Instant at);
}
