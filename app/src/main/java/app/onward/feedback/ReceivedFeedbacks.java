package app.onward.feedback;

import app.onward.applications.ApplicationId;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that came back. Sealed words are in it: whoever shows it asks whether it is sealed. */
public interface ReceivedFeedbacks {

  Optional<ReceivedFeedback> find(WorkspaceId workspace, FeedbackId id);

  /** As {@link #find}, while nobody has opened it; empty without an id. */
  default Optional<ReceivedFeedback> sealed(WorkspaceId workspace, @Nullable FeedbackId id) {
    return Optional.ofNullable(id)
        .flatMap(known -> find(workspace, known))
        .filter(ReceivedFeedback::sealed);
  }

  /** The oldest first. */
  List<ReceivedFeedback> of(WorkspaceId workspace, ApplicationId application);

  void keep(WorkspaceId workspace, ReceivedFeedback feedback, ActId act, Instant at);

  void remove(WorkspaceId workspace, ReceivedFeedback feedback, ActId act, Instant at);

  /** Erases it in all its versions; there is no way back. */
  void erase(WorkspaceId workspace, FeedbackId id);
}
