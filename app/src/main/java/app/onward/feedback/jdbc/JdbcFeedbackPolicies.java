package app.onward.feedback.jdbc;

import app.onward.applications.EmployerName;
import app.onward.feedback.FeedbackPolicies;
import app.onward.feedback.FeedbackPolicy;
import app.onward.platform.Ids;
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

/** They are few, so they are compared by name as they are read. */
@Repository
@Transactional(readOnly = true)
class JdbcFeedbackPolicies implements FeedbackPolicies, Undoable {
  private final Versions<FeedbackPolicy> versions;

  JdbcFeedbackPolicies(JdbcClient jdbc, JsonMapper json) {
    this.versions = new Versions<>(jdbc, json, "feedback_policies", FeedbackPolicy.class);
  }

  @Override
  public Optional<FeedbackPolicy> of(WorkspaceId workspace, String name) {
    return version(workspace, name).map(Version::content);
  }

  private Optional<Version<FeedbackPolicy>> version(WorkspaceId workspace, String name) {
    EmployerName wanted = EmployerName.of(name);
    return versions.all(workspace).stream()
        .filter(known -> EmployerName.of(known.content().name()).equals(wanted))
        .findFirst();
  }

  @Override
  @Transactional
  public void keep(WorkspaceId workspace, FeedbackPolicy policy, ActId act, Instant at) {
    var thing = version(workspace, policy.name()).map(Version::thing).orElseGet(Ids::next);
    versions.write(workspace, new Version<>(thing, workspace.value(), policy, act, at));
  }

  @Override
  @Transactional
  public void remove(WorkspaceId workspace, FeedbackPolicy policy, ActId act, Instant at) {
    version(workspace, policy.name())
        .ifPresent(
            known ->
                versions.remove(
                    workspace, new Version<>(known.thing(), known.within(), policy, act, at)));
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
