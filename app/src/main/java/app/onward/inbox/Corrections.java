package app.onward.inbox;

import app.onward.platform.Page;
import app.onward.platform.PageRequest;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the person's corrections taught, append-only. */
public interface Corrections {

  void add(WorkspaceId workspace, Correction correction);

  /** Those that stand, newest first. */
  List<Correction> standing(WorkspaceId workspace);

  Page<Correction> standing(WorkspaceId workspace, PageRequest page);

  /** Notes that one no longer stands; false where none such stood. */
  boolean forget(WorkspaceId workspace, UUID id, ActId act, Instant at);

  /** The later acts that changed what these acts taught. */
  Set<ActId> laterActs(WorkspaceId workspace, Collection<ActId> acts);

  /** What these acts taught is forgotten, and what they forgot stands again. */
  void reverse(WorkspaceId workspace, Collection<ActId> acts, Instant at);
}
