package app.onward.applications.jdbc;

import app.onward.applications.Application;
import app.onward.applications.ApplicationFilter;
import app.onward.applications.ApplicationId;
import app.onward.applications.ApplicationRow;
import app.onward.applications.Applications;
import app.onward.applications.BookedRound;
import app.onward.applications.EmployerName;
import app.onward.applications.Event;
import app.onward.applications.EventId;
import app.onward.applications.SearchedTexts;
import app.onward.applications.Stage;
import app.onward.applications.Timeline;
import app.onward.platform.Page;
import app.onward.platform.PageRequest;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcApplications implements Applications {
  private final JdbcClient jdbc;
  private final EventRows events;
  private final Projection projection;
  private final ApplicationRows rows;
  private final SearchedTexts texts;

  JdbcApplications(
      JdbcClient jdbc,
      EventRows events,
      Projection projection,
      ApplicationRows rows,
      SearchedTexts texts) {
    this.jdbc = jdbc;
    this.events = events;
    this.projection = projection;
    this.rows = rows;
    this.texts = texts;
  }

  @Override
  public Optional<Timeline> find(WorkspaceId workspace, ApplicationId id) {
    return Optional.of(Timeline.of(events.standing(workspace, id)))
        .filter(timeline -> timeline.application() != null);
  }

  @Override
  @Transactional
  public void append(WorkspaceId workspace, Timeline timeline, List<Event> added) {
    Application application = timeline.application();
    if (application == null) {
      throw new IllegalArgumentException("A timeline begins with what was added: " + added);
    }
    Timeline before = Timeline.of(events.standing(workspace, application.id()));
    events.add(workspace, added);
    projection.write(workspace, application);
    texts.follow(workspace, before, timeline);
  }

  @Override
  @Transactional
  public void reverse(WorkspaceId workspace, Collection<ActId> acts, Instant at) {
    var before = new LinkedHashMap<ApplicationId, Timeline>();
    touchedBy(workspace, acts)
        .forEach(id -> before.put(id, Timeline.of(events.standing(workspace, id))));
    events.reverse(workspace, acts, at);
    before.forEach((id, timeline) -> follow(workspace, id, timeline));
  }

  private void follow(WorkspaceId workspace, ApplicationId id, Timeline before) {
    Timeline after = Timeline.of(events.standing(workspace, id));
    Application left = after.application();
    if (left == null) {
      projection.erase(workspace, id);
    } else {
      projection.write(workspace, left);
    }
    texts.follow(workspace, before, after);
  }

  @Override
  public Set<ApplicationId> touchedBy(WorkspaceId workspace, Collection<ActId> acts) {
    return new LinkedHashSet<>(events.applicationsOf(workspace, acts));
  }

  @Override
  public Page<ApplicationRow> list(
      WorkspaceId workspace, ApplicationFilter filter, PageRequest page) {
    var query = rows.query(workspace, filter);
    List<ApplicationRow> found =
        query
            .select(jdbc, " LIMIT :size OFFSET :offset")
            .param("size", page.size())
            .param("offset", page.offset())
            .query(rows::read)
            .list();
    return new Page<>(found, page.number(), page.size(), query.count(jdbc));
  }

  @Override
  public List<ApplicationRow> all(WorkspaceId workspace, ApplicationFilter filter, int most) {
    return rows.query(workspace, filter)
        .select(jdbc, " LIMIT :most")
        .param("most", most)
        .query(rows::read)
        .list();
  }

  @Override
  public Optional<ApplicationRow> row(WorkspaceId workspace, ApplicationId id) {
    return jdbc.sql("SELECT * FROM applications WHERE workspace_id = :workspace AND id = :id")
        .param("workspace", workspace.toString())
        .param("id", id.toString())
        .query(rows::read)
        .optional();
  }

  @Override
  public Map<Stage, Integer> openByStage(WorkspaceId workspace) {
    var counts = new EnumMap<Stage, Integer>(Stage.class);
    jdbc.sql(
            """
            SELECT stage, count(*) AS applications FROM applications
            WHERE workspace_id = :workspace AND removed = 0 AND closure IS NULL GROUP BY stage
            """)
        .param("workspace", workspace.toString())
        .query(
            row -> {
              counts.put(Stage.valueOf(row.getString("stage")), row.getInt("applications"));
            });
    return counts;
  }

  @Override
  public List<ApplicationRow> atEmployer(WorkspaceId workspace, String employer) {
    return jdbc.sql(
            """
            SELECT * FROM applications
            WHERE workspace_id = :workspace AND employer_folded = :employer AND removed = 0
            ORDER BY heard_on DESC, id DESC
            """)
        .param("workspace", workspace.toString())
        .param("employer", EmployerName.of(employer).folded())
        .query(rows::read)
        .list();
  }

  @Override
  public Optional<ApplicationId> withMail(WorkspaceId workspace, UUID messageId) {
    return events.applicationWith(workspace, "message_id", messageId.toString());
  }

  @Override
  public Optional<ApplicationId> withRound(WorkspaceId workspace, String uid) {
    return events.applicationWith(workspace, "round_uid", uid);
  }

  @Override
  public Optional<ApplicationId> withEvent(WorkspaceId workspace, EventId event) {
    return events.applicationWith(workspace, "id", event.toString());
  }

  @Override
  public Map<ApplicationId, List<BookedRound>> rounds(WorkspaceId workspace) {
    var rounds = new LinkedHashMap<ApplicationId, List<BookedRound>>();
    events.ofRounds(workspace).stream()
        .collect(Collectors.groupingBy(Event::application))
        .forEach((id, told) -> rounds.put(id, Timeline.of(told).rounds()));
    return rounds;
  }
}
