package app.onward.feedback;

import app.onward.applications.ApplicationId;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.Optional;

/** The noes of a workspace. */
public interface Rejections {

  /**
   * The no that stands at the end of an application, with or without details; empty where there is
   * none.
   */
  Optional<Rejection> find(WorkspaceId workspace, ApplicationId application);

  /** Keeps what is known of it, as part of an act. */
  void keep(
      WorkspaceId workspace,
      ApplicationId application,
      RejectionDetails details,
      ActId act,
      Instant at);
}
