package app.onward.feedback;

import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.Optional;

/** Who gives no feedback, by name as names are compared. */
public interface FeedbackPolicies {

  Optional<FeedbackPolicy> of(WorkspaceId workspace, String name);

  void keep(WorkspaceId workspace, FeedbackPolicy policy, ActId act, Instant at);

  void remove(WorkspaceId workspace, FeedbackPolicy policy, ActId act, Instant at);
}
