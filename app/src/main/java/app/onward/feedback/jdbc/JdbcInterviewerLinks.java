package app.onward.feedback.jdbc;

import app.onward.applications.ApplicationId;
import app.onward.feedback.InterviewerLink;
import app.onward.feedback.InterviewerLinks;
import app.onward.feedback.LinkId;
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

/** A link's versions lie with its application; what is sent through it is counted in rows. */
@Repository
@Transactional(readOnly = true)
class JdbcInterviewerLinks implements InterviewerLinks, Undoable {
  private final JdbcClient jdbc;
  private final Versions<InterviewerLink> versions;

  JdbcInterviewerLinks(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.versions = new Versions<>(jdbc, json, "interviewer_links", InterviewerLink.class);
  }

  @Override
  public Optional<InterviewerLink> find(WorkspaceId workspace, LinkId id) {
    return versions.find(workspace, id.value()).map(Version::content);
  }

  @Override
  public List<InterviewerLink> of(WorkspaceId workspace, ApplicationId application) {
    return versions.within(workspace, application.value()).stream().map(Version::content).toList();
  }

  @Override
  @Transactional
  public void keep(WorkspaceId workspace, InterviewerLink link, ActId act, Instant at) {
    versions.write(workspace, version(link, act, at));
  }

  @Override
  @Transactional
  public void remove(WorkspaceId workspace, InterviewerLink link, ActId act, Instant at) {
    versions.remove(workspace, version(link, act, at));
  }

  private static Version<InterviewerLink> version(InterviewerLink link, ActId act, Instant at) {
    return new Version<>(link.id().value(), link.application().value(), link, act, at);
  }

  /** Writes its rows as they are: the store lets no other transaction past them. */
  @Override
  @Transactional
  public void hold(WorkspaceId workspace, LinkId id) {
    jdbc.sql(
            "UPDATE interviewer_links SET removed = removed"
                + " WHERE workspace_id = :workspace AND thing_id = :link")
        .param("workspace", workspace.toString())
        .param("link", id.toString())
        .update();
  }

  @Override
  @Transactional
  public int tries(WorkspaceId workspace, LinkId id, Instant now, Instant since) {
    jdbc.sql(
            "INSERT INTO interviewer_tries (workspace_id, id, link_id, at)"
                + " VALUES (:workspace, :id, :link, :at)")
        .param("workspace", workspace.toString())
        .param("id", Ids.next().toString())
        .param("link", id.toString())
        .param("at", now.toEpochMilli())
        .update();
    return jdbc.sql(
            "SELECT count(*) FROM interviewer_tries"
                + " WHERE workspace_id = :workspace AND link_id = :link AND at > :since")
        .param("workspace", workspace.toString())
        .param("link", id.toString())
        .param("since", since.toEpochMilli())
        .query(Integer.class)
        .single();
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
