package app.onward.preparation;

import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.Optional;

/** What a person wrote beside guides, in versions; the last whose act stands counts. */
public interface GuideNotes {
  Optional<GuideNote> find(WorkspaceId workspace, GuideTopic guide);

  void keep(WorkspaceId workspace, GuideNote note, ActId act, Instant at);

  void remove(WorkspaceId workspace, GuideNote note, ActId act, Instant at);

  /** Leaves nothing of it. */
  void erase(WorkspaceId workspace, GuideNote note);
}
