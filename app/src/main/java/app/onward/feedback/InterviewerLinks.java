package app.onward.feedback;

import app.onward.applications.ApplicationId;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The pages on which somebody may answer. */
public interface InterviewerLinks {

  Optional<InterviewerLink> find(WorkspaceId workspace, LinkId id);

  List<InterviewerLink> of(WorkspaceId workspace, ApplicationId application);

  void keep(WorkspaceId workspace, InterviewerLink link, ActId act, Instant at);

  void remove(WorkspaceId workspace, InterviewerLink link, ActId act, Instant at);

  /** Nobody else changes it before this transaction has ended. */
  void hold(WorkspaceId workspace, LinkId id);

  /** Notes that something was sent, and says how often since a moment, this time counted. */
  int tries(WorkspaceId workspace, LinkId id, Instant now, Instant since);
}
