package app.onward.preparation;

import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The guides that a person wrote, in versions; the last whose act stands counts. */
public interface OwnGuides {
  Optional<OwnGuide> find(WorkspaceId workspace, OwnGuideId id);

  /** All of them, the oldest first. */
  List<OwnGuide> all(WorkspaceId workspace);

  void keep(WorkspaceId workspace, OwnGuide guide, ActId act, Instant at);

  void remove(WorkspaceId workspace, OwnGuide guide, ActId act, Instant at);

  /** Leaves nothing of it. */
  void erase(WorkspaceId workspace, OwnGuideId id);
}
