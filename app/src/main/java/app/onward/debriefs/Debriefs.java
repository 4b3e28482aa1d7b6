package app.onward.debriefs;

import app.onward.applications.ApplicationId;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All debriefs of a workspace. */
public interface Debriefs {
  void add(WorkspaceId workspace, Debrief debrief);

  Optional<Debrief> find(WorkspaceId workspace, DebriefId id);

  /** All about this application, the newest first. */
  List<Debrief> about(WorkspaceId workspace, ApplicationId application);

  /** The newest about this end; one about an end before it was opened again is another matter. */
  default Optional<Debrief> about(WorkspaceId workspace, AfterNo no) {
    return about(workspace, no.application().id()).stream()
        .filter(debrief -> no.covers(debrief.id().value()))
        .findFirst();
  }

  /** The newest that is still open, begun since then. */
  Optional<Debrief> unfinished(WorkspaceId workspace, Instant since);

  /** How many were begun since then. */
  int begunSince(WorkspaceId workspace, Instant since);

  /** Notes that it was taken up once more. */
  void visit(WorkspaceId workspace, DebriefId id, Instant at);

  /** Keeps what was written at a step, in place of what stood there. */
  void write(WorkspaceId workspace, DebriefId id, Step step, Instant at);

  void close(WorkspaceId workspace, DebriefId id, ActId act, Instant at);

  /** Erases it and all that came of it, without trace. */
  void erase(WorkspaceId workspace, DebriefId id);

  /** When these acts closed debriefs, if they did. */
  List<Instant> closedBy(WorkspaceId workspace, Collection<ActId> acts);

  /** The later acts that rest on what these acts left behind. */
  Set<ActId> restingOn(WorkspaceId workspace, Collection<ActId> acts);

  /** Nothing of what these acts left behind stands any longer. */
  void reverse(WorkspaceId workspace, Collection<ActId> acts, Instant at);
}
