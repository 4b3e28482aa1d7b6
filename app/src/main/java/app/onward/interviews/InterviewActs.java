package app.onward.interviews;

import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Which acts wrote on rounds, and which of them were taken back. */
public interface InterviewActs {
  /** The standing acts that wrote on these rounds. */
  Set<ActId> on(WorkspaceId workspace, Collection<RoundId> rounds);

  /** The standing acts that wrote about a question which one of these acts put down. */
  Set<ActId> onQuestionsOf(WorkspaceId workspace, Collection<ActId> acts);

  /** The rounds on which these acts wrote. */
  Set<RoundId> rounds(WorkspaceId workspace, Collection<ActId> acts);

  /** Notes that what these acts wrote no longer stands. */
  void reverse(WorkspaceId workspace, List<ActId> acts, Instant at);
}
