package app.onward.correspondence.jdbc;

import app.onward.correspondence.LetterTemplate;
import app.onward.correspondence.LetterTemplates;
import app.onward.correspondence.TemplateId;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Undoable;
import app.onward.platform.undo.Version;
import app.onward.platform.undo.Versions;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Templates belong to the workspace as a whole, and so does the name. */
@Repository
@Transactional(readOnly = true)
class JdbcLetterTemplates implements LetterTemplates, Undoable {
  private final Versions<LetterTemplate> templates;
  private final Versions<OwnName> names;

  JdbcLetterTemplates(JdbcClient jdbc, JsonMapper json) {
    this.templates = new Versions<>(jdbc, json, "letter_templates", LetterTemplate.class);
    this.names = new Versions<>(jdbc, json, "letter_names", OwnName.class);
  }

  /** As it stands below a letter. */
  record OwnName(String name) {}

  @Override
  public Optional<LetterTemplate> find(WorkspaceId workspace, TemplateId id) {
    return templates.find(workspace, id.value()).map(Version::content);
  }

  @Override
  public List<LetterTemplate> all(WorkspaceId workspace) {
    return templates.all(workspace).stream().map(Version::content).toList();
  }

  @Override
  @Transactional
  public void keep(WorkspaceId workspace, LetterTemplate template, ActId act, Instant at) {
    templates.write(workspace, version(workspace, template, act, at));
  }

  @Override
  @Transactional
  public void remove(WorkspaceId workspace, LetterTemplate template, ActId act, Instant at) {
    templates.remove(workspace, version(workspace, template, act, at));
  }

  private static Version<LetterTemplate> version(
      WorkspaceId workspace, LetterTemplate template, ActId act, Instant at) {
    return new Version<>(template.id().value(), workspace.value(), template, act, at);
  }

  @Override
  public String ownName(WorkspaceId workspace) {
    return names
        .find(workspace, workspace.value())
        .map(Version::content)
        .map(OwnName::name)
        .orElse("");
  }

  @Override
  @Transactional
  public void keepOwnName(WorkspaceId workspace, String name, ActId act, Instant at) {
    names.write(
        workspace, new Version<>(workspace.value(), workspace.value(), new OwnName(name), act, at));
  }

  @Override
  public Set<ActId> dependents(WorkspaceId workspace, Set<ActId> acts) {
    var later = new LinkedHashSet<>(templates.dependents(workspace, acts));
    later.addAll(names.dependents(workspace, acts));
    return later;
  }

  @Override
  @Transactional
  public void reverse(WorkspaceId workspace, List<ActId> acts, Instant at) {
    templates.reverse(workspace, acts, at);
    names.reverse(workspace, acts, at);
  }
}
