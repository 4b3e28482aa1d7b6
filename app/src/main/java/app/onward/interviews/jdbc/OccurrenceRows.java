package app.onward.interviews.jdbc;

import app.onward.interviews.Aspect;
import app.onward.interviews.Entry;
import app.onward.interviews.Occurrence;
import app.onward.interviews.OccurrenceId;
import app.onward.interviews.Rating;
import app.onward.interviews.RoundId;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.undo.ActId;
import app.onward.questions.Question;
import app.onward.questions.QuestionId;
import app.onward.questions.Questions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads askings together with what is written about them. */
@Repository
class OccurrenceRows {
  private final JdbcClient jdbc;
  private final Questions questions;

  OccurrenceRows(JdbcClient jdbc, Questions questions) {
    this.jdbc = jdbc;
    this.questions = questions;
  }

  private record Asked(OccurrenceId id, RoundId round, QuestionId question) {}

  /** The askings whose column has this value, in the order in which they were written down. */
  List<Occurrence> standing(WorkspaceId workspace, String column, String value) {
    List<Asked> asked =
        jdbc.sql(
                "SELECT e.* FROM occurrences e WHERE e.workspace_id = :workspace AND "
                    + column
                    + " = :value"
                    + Standing.SQL
                    + " ORDER BY e.id")
            .param("workspace", workspace.toString())
            .param("value", value)
            .query(OccurrenceRows::asked)
            .list();
    Map<QuestionId, Question> words =
        questions.all(workspace, asked.stream().map(Asked::question).toList());
    Map<UUID, Map<Aspect, String>> written = written(workspace, asked);
    return asked.stream()
        .filter(one -> !about(written, one).containsKey(Aspect.REMOVED))
        .map(one -> occurrence(one, words, about(written, one)))
        .toList();
  }

  private Map<UUID, Map<Aspect, String>> written(WorkspaceId workspace, List<Asked> asked) {
    var written = new HashMap<UUID, Map<Aspect, String>>();
    entries(workspace, "e.subject_id", asked.stream().map(one -> one.id().toString()).toList())
        .forEach(
            entry ->
                written
                    .computeIfAbsent(entry.subject(), each -> new EnumMap<>(Aspect.class))
                    .put(entry.aspect(), entry.text()));
    return written;
  }

  /** The entries that stand and whose column has one of these values, oldest first. */
  List<Entry> entries(WorkspaceId workspace, String column, Collection<String> values) {
    if (values.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            "SELECT e.* FROM round_entries e WHERE e.workspace_id = :workspace AND "
                + column
                + " IN (:values)"
                + Standing.SQL
                + " ORDER BY e.id")
        .param("workspace", workspace.toString())
        .param("values", values)
        .query(OccurrenceRows::entry)
        .list();
  }

  private static Map<Aspect, String> about(Map<UUID, Map<Aspect, String>> written, Asked one) {
    return written.getOrDefault(one.id().value(), Map.of());
  }

  private static Occurrence occurrence(
      Asked one, Map<QuestionId, Question> words, Map<Aspect, String> about) {
    String rating = about.getOrDefault(Aspect.RATING, "");
    return new Occurrence(
        one.id(),
        one.round(),
        Objects.requireNonNull(words.get(one.question()), "A question that was asked is kept"),
        rating.isEmpty() ? null : Rating.valueOf(rating),
        about.getOrDefault(Aspect.SAID, ""),
        about.getOrDefault(Aspect.WISHED, ""));
  }

  private static Asked asked(ResultSet row, int number) throws SQLException {
    return new Asked(
        new OccurrenceId(Columns.id(row, "id")),
        new RoundId(Columns.id(row, "round_id")),
        new QuestionId(Columns.id(row, "question_id")));
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    return new Entry(
        new RoundId(Columns.id(row, "round_id")),
        Columns.id(row, "subject_id"),
        Aspect.valueOf(row.getString("aspect")),
        row.getString("text"),
        new ActId(Columns.id(row, "act_id")),
        Columns.instant(row, "at"));
  }
}
