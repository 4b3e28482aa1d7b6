package app.onward.inbox;

import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Undoable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Makes suggestions wait again when their acceptance or skipping is taken back. What rests on an
 * application that goes is known by its timeline.
 */
@Component
class UndoOfDecisions implements Undoable {

  private final Suggestions suggestions;
  private final IndexMail indexMail;

  UndoOfDecisions(Suggestions suggestions, IndexMail indexMail) {
    this.suggestions = suggestions;
    this.indexMail = indexMail;
  }

  @Override
  public Set<ActId> dependents(WorkspaceId workspace, Set<ActId> acts) {
    return Set.of();
  }

  @Override
  public void reverse(WorkspaceId workspace, List<ActId> acts, Instant at) {
    suggestions.reverse(workspace, acts, at).forEach(id -> indexMail.remove(workspace, id));
  }
}
