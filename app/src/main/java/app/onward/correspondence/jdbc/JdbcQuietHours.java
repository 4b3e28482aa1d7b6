package app.onward.correspondence.jdbc;

import app.onward.correspondence.QuietHours;
import app.onward.correspondence.QuietHoursKept;
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

/** They belong to the workspace as a whole. */
@Repository
@Transactional(readOnly = true)
class JdbcQuietHours implements QuietHoursKept, Undoable {
  private final Versions<QuietHours> versions;

  JdbcQuietHours(JdbcClient jdbc, JsonMapper json) {
    this.versions = new Versions<>(jdbc, json, "quiet_hours", QuietHours.class);
  }

  @Override
  public QuietHours of(WorkspaceId workspace) {
    return versions
        .find(workspace, workspace.value())
        .map(Version::content)
        .orElse(QuietHours.USUAL);
  }

  @Override
  @Transactional
  public void keep(WorkspaceId workspace, QuietHours hours, ActId act, Instant at) {
    versions.write(workspace, new Version<>(workspace.value(), workspace.value(), hours, act, at));
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
