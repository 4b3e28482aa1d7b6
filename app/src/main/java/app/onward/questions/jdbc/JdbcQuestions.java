package app.onward.questions.jdbc;

import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import app.onward.questions.Question;
import app.onward.questions.QuestionId;
import app.onward.questions.Questions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcQuestions implements Questions {
  private static final String SELECT =
      "SELECT id, text FROM questions WHERE workspace_id = :workspace";

  private final JdbcClient jdbc;

  JdbcQuestions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional
  public Question findOrAdd(WorkspaceId workspace, String text) {
    var wanted = new Question(QuestionId.next(), text.strip());
    String folded = Question.folded(text);
    jdbc.sql(
            """
            INSERT INTO questions (workspace_id, id, text, folded)
            VALUES (:workspace, :id, :text, :folded)
            ON CONFLICT (workspace_id, folded) DO NOTHING
            """)
        .param("workspace", workspace.toString())
        .param("id", wanted.id().toString())
        .param("text", wanted.text())
        .param("folded", folded)
        .update();
    return jdbc.sql(SELECT + " AND folded = :folded")
        .param("workspace", workspace.toString())
        .param("folded", folded)
        .query(JdbcQuestions::question)
        .single();
  }

  @Override
  public Optional<Question> find(WorkspaceId workspace, QuestionId id) {
    return Optional.ofNullable(all(workspace, List.of(id)).get(id));
  }

  @Override
  public Map<QuestionId, Question> all(WorkspaceId workspace, Collection<QuestionId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql(SELECT + " AND id IN (:ids)")
        .param("workspace", workspace.toString())
        .param("ids", ids.stream().map(QuestionId::toString).distinct().toList())
        .query(JdbcQuestions::question)
        .stream()
        .collect(Collectors.toMap(Question::id, Function.identity()));
  }

  @Override
  public List<Question> recent(WorkspaceId workspace, int most) {
    return jdbc.sql(SELECT + " ORDER BY id DESC LIMIT :most")
        .param("workspace", workspace.toString())
        .param("most", most)
        .query(JdbcQuestions::question)
        .list();
  }

  private static Question question(ResultSet row, int number) throws SQLException {
    return new Question(new QuestionId(Columns.id(row, "id")), row.getString("text"));
  }
}
