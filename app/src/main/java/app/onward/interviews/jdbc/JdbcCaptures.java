package app.onward.interviews.jdbc;

import app.onward.interviews.Aspect;
import app.onward.interviews.Capture;
import app.onward.interviews.Captures;
import app.onward.interviews.Entry;
import app.onward.interviews.Occurrence;
import app.onward.interviews.OccurrenceId;
import app.onward.interviews.RoundId;
import app.onward.platform.Ids;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.undo.ActId;
import app.onward.questions.QuestionId;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcCaptures implements Captures {
  private final JdbcClient jdbc;
  private final OccurrenceRows rows;

  JdbcCaptures(JdbcClient jdbc, OccurrenceRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  @Override
  public Capture of(WorkspaceId workspace, RoundId round) {
    var notes = new EnumMap<Aspect, String>(Aspect.class);
    rows.entries(workspace, "e.round_id", List.of(round.toString())).stream()
        .filter(entry -> entry.subject().equals(round.value()))
        .forEach(entry -> notes.put(entry.aspect(), entry.text()));
    return new Capture(rows.standing(workspace, "e.round_id", round.toString()), notes);
  }

  @Override
  public Optional<Occurrence> find(WorkspaceId workspace, OccurrenceId id) {
    return rows.standing(workspace, "e.id", id.toString()).stream().findFirst();
  }

  @Override
  public List<Occurrence> ofQuestion(WorkspaceId workspace, QuestionId question) {
    return rows.standing(workspace, "e.question_id", question.toString()).reversed();
  }

  @Override
  public Set<RoundId> begun(WorkspaceId workspace, Collection<RoundId> rounds) {
    if (rounds.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        jdbc.sql(
                """
                SELECT DISTINCT e.round_id FROM (
                  SELECT workspace_id, round_id, act_id FROM occurrences
                  UNION SELECT workspace_id, round_id, act_id FROM round_entries) e
                WHERE e.workspace_id = :workspace AND e.round_id IN (:rounds)
                """
                    + Standing.SQL)
            .param("workspace", workspace.toString())
            .param("rounds", rounds.stream().map(RoundId::toString).toList())
            .query((row, number) -> new RoundId(Columns.id(row, "round_id")))
            .list());
  }

  @Override
  @Transactional
  public void ask(WorkspaceId workspace, Occurrence occurrence, ActId act, Instant at) {
    jdbc.sql(
            """
            INSERT INTO occurrences (workspace_id, id, round_id, question_id, act_id, at)
            VALUES (:workspace, :id, :round, :question, :act, :at)
            """)
        .param("workspace", workspace.toString())
        .param("id", occurrence.id().toString())
        .param("round", occurrence.round().toString())
        .param("question", occurrence.question().id().toString())
        .param("act", act.toString())
        .param("at", at.toEpochMilli())
        .update();
  }

  @Override
  @Transactional
  public void write(WorkspaceId workspace, Entry entry) {
    jdbc.sql(
            """
            INSERT INTO round_entries
              (workspace_id, id, round_id, subject_id, aspect, text, act_id, at)
            VALUES (:workspace, :id, :round, :subject, :aspect, :text, :act, :at)
            ON CONFLICT (workspace_id, act_id, subject_id, aspect)
              DO UPDATE SET text = excluded.text, at = excluded.at
            """)
        .param("workspace", workspace.toString())
        .param("id", Ids.next().toString())
        .param("round", entry.round().toString())
        .param("subject", entry.subject().toString())
        .param("aspect", entry.aspect().name())
        .param("text", entry.text())
        .param("act", entry.act().toString())
        .param("at", entry.at().toEpochMilli())
        .update();
  }

  @Override
  public Optional<ActId> lastAct(WorkspaceId workspace, UUID subject, Instant since) {
    return jdbc.sql(
            """
            SELECT e.act_id FROM round_entries e
            WHERE e.workspace_id = :workspace AND e.subject_id = :subject AND e.at >= :since
              AND e.aspect NOT IN ('REMOVED', 'PUT_OFF')
            """
                + Standing.SQL
                + " ORDER BY e.id DESC LIMIT 1")
        .param("workspace", workspace.toString())
        .param("subject", subject.toString())
        .param("since", since.toEpochMilli())
        .query((row, number) -> new ActId(Columns.id(row, "act_id")))
        .optional();
  }
}
