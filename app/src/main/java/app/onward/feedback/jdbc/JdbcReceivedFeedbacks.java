package app.onward.feedback.jdbc;

import app.onward.applications.ApplicationId;
import app.onward.feedback.FeedbackId;
import app.onward.feedback.ReceivedFeedback;
import app.onward.feedback.ReceivedFeedbacks;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Undoable;
import app.onward.platform.undo.Version;
import app.onward.platform.undo.Versions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What came back lies with its application. */
@Repository
@Transactional(readOnly = true)
class JdbcReceivedFeedbacks implements ReceivedFeedbacks, Undoable {
  private final Versions<ReceivedFeedback> versions;

  JdbcReceivedFeedbacks(JdbcClient jdbc, JsonMapper json) {
    this.versions = new Versions<>(jdbc, json, "received_feedback", ReceivedFeedback.class);
  }

  @Override
  public Optional<ReceivedFeedback> find(WorkspaceId workspace, FeedbackId id) {
    return versions.find(workspace, id.value()).map(Version::content);
  }

  @Override
  public List<ReceivedFeedback> of(WorkspaceId workspace, ApplicationId application) {
    return versions.within(workspace, application.value()).stream().map(Version::content).toList();
  }

  @Override
  @Transactional
  public void keep(WorkspaceId workspace, ReceivedFeedback feedback, ActId act, Instant at) {
    versions.write(workspace, version(feedback, act, at));
  }

  @Override
  @Transactional
  public void remove(WorkspaceId workspace, ReceivedFeedback feedback, ActId act, Instant at) {
    versions.remove(workspace, version(feedback, act, at));
  }

  @Override
  @Transactional
  public void erase(WorkspaceId workspace, FeedbackId id) {
    versions.erase(workspace, id.value());
  }

  private static Version<ReceivedFeedback> version(
      ReceivedFeedback feedback, ActId act, Instant at) {
    return new Version<>(feedback.id().value(), feedback.application().value(), feedback, act, at);
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
