package app.onward.preparation.jdbc;

import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Undoable;
import app.onward.platform.undo.Version;
import app.onward.platform.undo.Versions;
import app.onward.preparation.OwnGuide;
import app.onward.preparation.OwnGuideId;
import app.onward.preparation.OwnGuides;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Own guides belong to the workspace as a whole. */
@Repository
@Transactional(readOnly = true)
class JdbcOwnGuides implements OwnGuides, Undoable {
  private final Versions<OwnGuide> versions;

  JdbcOwnGuides(JdbcClient jdbc, JsonMapper json) {
    this.versions = new Versions<>(jdbc, json, "own_guides", OwnGuide.class);
  }

  @Override
  public Optional<OwnGuide> find(WorkspaceId workspace, OwnGuideId id) {
    return versions.find(workspace, id.value()).map(Version::content);
  }

  @Override
  public List<OwnGuide> all(WorkspaceId workspace) {
    return versions.all(workspace).stream().map(Version::content).toList();
  }

  @Override
  @Transactional
  public void keep(WorkspaceId workspace, OwnGuide guide, ActId act, Instant at) {
    versions.write(workspace, version(workspace, guide, act, at));
  }

  @Override
  @Transactional
  public void remove(WorkspaceId workspace, OwnGuide guide, ActId act, Instant at) {
    versions.remove(workspace, version(workspace, guide, act, at));
  }

  private static Version<OwnGuide> version(
      WorkspaceId workspace, OwnGuide guide, ActId act, Instant at) {
    return new Version<>(guide.id().value(), workspace.value(), guide, act, at);
  }

  @Override
  @Transactional
  public void erase(WorkspaceId workspace, OwnGuideId id) {
    versions.erase(workspace, id.value());
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
