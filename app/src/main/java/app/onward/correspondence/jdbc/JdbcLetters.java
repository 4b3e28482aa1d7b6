package app.onward.correspondence.jdbc;

import app.onward.applications.ApplicationId;
import app.onward.correspondence.Letter;
import app.onward.correspondence.LetterId;
import app.onward.correspondence.Letters;
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

/** A letter's versions lie with its application. */
@Repository
@Transactional(readOnly = true)
class JdbcLetters implements Letters, Undoable {
  private final Versions<Letter> versions;

  JdbcLetters(JdbcClient jdbc, JsonMapper json) {
    this.versions = new Versions<>(jdbc, json, "letters", Letter.class);
  }

  @Override
  public Optional<Letter> find(WorkspaceId workspace, LetterId id) {
    return versions.find(workspace, id.value()).map(Version::content);
  }

  @Override
  public List<Letter> of(WorkspaceId workspace, ApplicationId application) {
    return versions.within(workspace, application.value()).stream().map(Version::content).toList();
  }

  @Override
  @Transactional
  public void keep(WorkspaceId workspace, Letter letter, ActId act, Instant at) {
    versions.write(workspace, version(letter, act, at));
  }

  @Override
  @Transactional
  public void remove(WorkspaceId workspace, Letter letter, ActId act, Instant at) {
    versions.remove(workspace, version(letter, act, at));
  }

  private static Version<Letter> version(Letter letter, ActId act, Instant at) {
    return new Version<>(letter.id().value(), letter.application().value(), letter, act, at);
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
