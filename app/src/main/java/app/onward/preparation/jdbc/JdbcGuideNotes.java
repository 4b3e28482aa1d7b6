package app.onward.preparation.jdbc;

import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Undoable;
import app.onward.platform.undo.Version;
import app.onward.platform.undo.Versions;
import app.onward.preparation.GuideNote;
import app.onward.preparation.GuideNotes;
import app.onward.preparation.GuideTopic;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What stands beside guides belongs to the workspace as a whole. */
@Repository
@Transactional(readOnly = true)
class JdbcGuideNotes implements GuideNotes, Undoable {
  private final Versions<GuideNote> versions;

  JdbcGuideNotes(JdbcClient jdbc, JsonMapper json) {
    this.versions = new Versions<>(jdbc, json, "guide_notes", GuideNote.class);
  }

  @Override
  public Optional<GuideNote> find(WorkspaceId workspace, GuideTopic guide) {
    return versions.all(workspace).stream()
        .map(Version::content)
        .filter(note -> note.guide() == guide)
        .findFirst();
  }

  @Override
  @Transactional
  public void keep(WorkspaceId workspace, GuideNote note, ActId act, Instant at) {
    versions.write(workspace, version(workspace, note, act, at));
  }

  @Override
  @Transactional
  public void remove(WorkspaceId workspace, GuideNote note, ActId act, Instant at) {
    versions.remove(workspace, version(workspace, note, act, at));
  }

  private static Version<GuideNote> version(
      WorkspaceId workspace, GuideNote note, ActId act, Instant at) {
    return new Version<>(note.id(), workspace.value(), note, act, at);
  }

  @Override
  @Transactional
  public void erase(WorkspaceId workspace, GuideNote note) {
    versions.erase(workspace, note.id());
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
