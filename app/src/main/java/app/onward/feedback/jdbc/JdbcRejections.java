package app.onward.feedback.jdbc;

import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.applications.Timeline;
import app.onward.feedback.Rejection;
import app.onward.feedback.RejectionDetails;
import app.onward.feedback.Rejections;
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

/** One thing for each application: its id names it. */
@Repository
@Transactional(readOnly = true)
class JdbcRejections implements Rejections, Undoable {
  private final Versions<RejectionDetails> versions;
  private final Applications applications;

  JdbcRejections(JdbcClient jdbc, JsonMapper json, Applications applications) {
    this.versions = new Versions<>(jdbc, json, "rejections", RejectionDetails.class);
    this.applications = applications;
  }

  @Override
  public Optional<Rejection> find(WorkspaceId workspace, ApplicationId application) {
    return applications
        .find(workspace, application)
        .map(Timeline::application)
        .flatMap(found -> Rejection.of(found, details(workspace, application)));
  }

  private RejectionDetails details(WorkspaceId workspace, ApplicationId application) {
    return versions
        .find(workspace, application.value())
        .map(Version::content)
        .orElse(RejectionDetails.NONE);
  }

  @Override
  @Transactional
  public void keep(
      WorkspaceId workspace,
      ApplicationId application,
      RejectionDetails details,
      ActId act,
      Instant at) {
    versions.write(
        workspace, new Version<>(application.value(), application.value(), details, act, at));
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
