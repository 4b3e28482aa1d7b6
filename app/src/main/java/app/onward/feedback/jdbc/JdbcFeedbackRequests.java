package app.onward.feedback.jdbc;

import app.onward.applications.ApplicationId;
import app.onward.feedback.FeedbackRequests;
import app.onward.feedback.RequestStep;
import app.onward.platform.Ids;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Undoable;
import app.onward.platform.undo.Version;
import app.onward.platform.undo.Versions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Each step is a thing of its own that never changes. */
@Repository
@Transactional(readOnly = true)
class JdbcFeedbackRequests implements FeedbackRequests, Undoable {
  private final Versions<RequestStep> versions;

  JdbcFeedbackRequests(JdbcClient jdbc, JsonMapper json) {
    this.versions = new Versions<>(jdbc, json, "feedback_requests", RequestStep.class);
  }

  @Override
  public List<RequestStep> noted(WorkspaceId workspace, ApplicationId application) {
    return versions.within(workspace, application.value()).stream().map(Version::content).toList();
  }

  @Override
  @Transactional
  public void note(
      WorkspaceId workspace, ApplicationId application, RequestStep step, ActId act, Instant at) {
    versions.write(workspace, new Version<>(Ids.next(), application.value(), step, act, at));
  }

  @Override
  public Set<ActId> dependents(WorkspaceId workspace, Set<ActId> acts) {
    return versions.dependents(workspace, acts);
  }

  @Override
  @Transactional
  public void reverse(WorkspaceId workspace, List<ActId> acts, Instant at) {
    versions.reverse(workspace, acts, at);
  }
}
