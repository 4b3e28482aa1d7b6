package app.onward.feedback;

import app.onward.applications.ApplicationId;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.List;

/** Steps of requests that the person noted by hand; what letters tell is not kept twice. */
public interface FeedbackRequests {

  List<RequestStep> noted(WorkspaceId workspace, ApplicationId application);

  void note(
      WorkspaceId workspace, ApplicationId application, RequestStep step, ActId act, Instant at);
}
