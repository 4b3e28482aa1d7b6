package app.onward.applications.jdbc;

import app.onward.applications.ApplicationId;
import app.onward.applications.Event;
import app.onward.applications.EventId;
import app.onward.applications.Fact;
import app.onward.applications.When;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.undo.ActId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The events of timelines; a reversal is a row of its own, and hides the event it names. */
@Repository
class EventRows {
  private static final String STANDING =
      """
       AND NOT EXISTS (SELECT 1 FROM application_event_reversals r
                       WHERE r.workspace_id = e.workspace_id AND r.event_id = e.id)
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  EventRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  List<Event> standing(WorkspaceId workspace, ApplicationId application) {
    return jdbc.sql(
            "SELECT e.* FROM application_events e"
                + " WHERE e.workspace_id = :workspace AND e.application_id = :application"
                + STANDING)
        .param("workspace", workspace.toString())
        .param("application", application.toString())
        .query(this::event)
        .list();
  }

  /** What tells of rounds, of all applications that were not removed. */
  List<Event> ofRounds(WorkspaceId workspace) {
    return jdbc.sql(
            "SELECT e.* FROM application_events e JOIN applications a"
                + " ON a.workspace_id = e.workspace_id AND a.id = e.application_id"
                + " WHERE e.workspace_id = :workspace AND e.about_round = 1 AND a.removed = 0"
                + STANDING)
        .param("workspace", workspace.toString())
        .query(this::event)
        .list();
  }

  void add(WorkspaceId workspace, List<Event> events) {
    for (Event event : events) {
      Instant moment = event.when().moment();
      jdbc.sql(
              """
              INSERT INTO application_events (workspace_id, id, application_id, act_id, day, moment,
                fact, message_id, round_uid, about_round, recorded_at)
              VALUES (:workspace, :id, :application, :act, :day, :moment,
                :fact, :message, :round, :aboutRound, :recorded)
              """)
          .param("workspace", workspace.toString())
          .param("id", event.id().toString())
          .param("application", event.application().toString())
          .param("act", event.act().toString())
          .param("day", event.when().day().toString())
          .param("moment", Columns.millis(moment))
          .param("fact", json.writerFor(Fact.class).writeValueAsString(event.fact()))
          .param(
              "message",
              event.fact() instanceof Fact.Mail mail ? mail.messageId().toString() : null)
          .param("round", roundUid(event.fact()))
          .param("aboutRound", isAboutRound(event.fact()) ? 1 : 0)
          .param("recorded", event.recordedAt().toEpochMilli())
          .update();
    }
  }

  void reverse(WorkspaceId workspace, Collection<ActId> acts, Instant at) {
    jdbc.sql(
            """
            INSERT INTO application_event_reversals (workspace_id, event_id, at)
            SELECT e.workspace_id, e.id, :at FROM application_events e
            WHERE e.workspace_id = :workspace AND e.act_id IN (:acts)
            """
                + STANDING)
        .param("workspace", workspace.toString())
        .param("acts", texts(acts))
        .param("at", at.toEpochMilli())
        .update();
  }

  List<ApplicationId> applicationsOf(WorkspaceId workspace, Collection<ActId> acts) {
    if (acts.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            "SELECT DISTINCT e.application_id FROM application_events e"
                + " WHERE e.workspace_id = :workspace AND e.act_id IN (:acts)"
                + STANDING)
        .param("workspace", workspace.toString())
        .param("acts", texts(acts))
        .query((row, number) -> new ApplicationId(Columns.id(row, "application_id")))
        .list();
  }

  /** The latest application with a standing event whose column has this value. */
  Optional<ApplicationId> applicationWith(WorkspaceId workspace, String column, String value) {
    return jdbc.sql(
            "SELECT e.application_id FROM application_events e WHERE e.workspace_id = :workspace AND e."
                + column
                + " = :value"
                + STANDING
                + " ORDER BY e.recorded_at DESC, e.id DESC LIMIT 1")
        .param("workspace", workspace.toString())
        .param("value", value)
        .query((row, number) -> new ApplicationId(Columns.id(row, "application_id")))
        .optional();
  }

  private static @Nullable String roundUid(Fact fact) {
    return fact instanceof Fact.RoundBooked booked ? booked.uid() : null;
  }

  private static boolean isAboutRound(Fact fact) {
    return fact instanceof Fact.RoundBooked || fact instanceof Fact.RoundCancelled;
  }

  private static List<String> texts(Collection<ActId> acts) {
    return acts.stream().map(ActId::toString).toList();
  }

  private Event event(ResultSet row, int number) throws SQLException {
    return new Event(
        new EventId(Columns.id(row, "id")),
        new ApplicationId(Columns.id(row, "application_id")),
        new ActId(Columns.id(row, "act_id")),
        new When(LocalDate.parse(row.getString("day")), Columns.instantOrNull(row, "moment")),
        json.readValue(row.getString("fact"), Fact.class),
        Columns.instant(row, "recorded_at"));
  }
}
