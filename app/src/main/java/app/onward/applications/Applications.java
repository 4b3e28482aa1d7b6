package app.onward.applications;

import app.onward.platform.Page;
import app.onward.platform.PageRequest;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All applications of a workspace: their events, and the projection that lists are made from. */
public interface Applications {
  /** The events of an application that stand; empty if there are none. */
  Optional<Timeline> find(WorkspaceId workspace, ApplicationId id);

  /** Writes events and the state they lead to; the caller has replayed them. */
  void append(WorkspaceId workspace, Timeline timeline, List<Event> added);

  /** Notes that the events of these acts no longer stand, and writes the state without them. */
  void reverse(WorkspaceId workspace, Collection<ActId> acts, Instant at);

  /** The applications that have a standing event of one of these acts. */
  Set<ApplicationId> touchedBy(WorkspaceId workspace, Collection<ActId> acts);

  /** A page of the list. */
  Page<ApplicationRow> list(WorkspaceId workspace, ApplicationFilter filter, PageRequest page);

  /** All rows that fit the filter, for the board; at most {@code most}. */
  List<ApplicationRow> all(WorkspaceId workspace, ApplicationFilter filter, int most);

  /** One row, as lists show it. */
  Optional<ApplicationRow> row(WorkspaceId workspace, ApplicationId id);

  /**
   * How many open and closed applications there are by stage, for the board's and filters' counts.
   */
  Map<Stage, Integer> openByStage(WorkspaceId workspace);

  /** The rows of employers whose name is the same but for case, accents and legal form. */
  List<ApplicationRow> atEmployer(WorkspaceId workspace, String employer);

  /** The application on whose timeline a mail with this id stands. */
  Optional<ApplicationId> withMail(WorkspaceId workspace, java.util.UUID messageId);

  /** The application with a standing round of this calendar uid. */
  Optional<ApplicationId> withRound(WorkspaceId workspace, String uid);

  /** The application on whose timeline this event stands. */
  Optional<ApplicationId> withEvent(WorkspaceId workspace, EventId event);

  /** The rounds of all applications that are there, each with its application. */
  Map<ApplicationId, List<BookedRound>> rounds(WorkspaceId workspace);
}
