package app.onward.platform.undo;

import app.onward.platform.Page;
import app.onward.platform.PageRequest;
import app.onward.platform.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The log of what a person did. */
public interface Acts {
  /** Notes an act that begins now; what it changes is recorded by the modules under this id. */
  ActId begin(WorkspaceId workspace, Instant at, String summaryKey, String... arguments);

  Optional<Act> find(WorkspaceId workspace, ActId id);

  /** The acts with these ids, newest first; unknown ones are left out. */
  List<Act> all(WorkspaceId workspace, Collection<ActId> ids);

  /** All acts, newest first. */
  Page<Act> recent(WorkspaceId workspace, PageRequest page);

  /** Notes that an act was taken back. */
  void markReversed(WorkspaceId workspace, ActId id, Instant at);
}
