package app.onward.questions.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.questions.Question;
import app.onward.questions.QuestionId;
import app.onward.questions.Questions;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnBothStores
class QuestionsTest {
  private final RunningOnward onward;
  private final WorkspaceId workspace;
  private final Questions questions;

  QuestionsTest(Dialect dialect) {
    onward = RunningOnward.on(dialect);
    workspace = onward.newWorkspace();
    questions = onward.get(Questions.class);
  }

  @Test
  void aQuestionIsKeptOnceHoweverItIsWritten() {
    Question first = questions.findOrAdd(workspace, " Why do you want this role? ");

    assertThat(first.text()).isEqualTo("Why do you want this role?");
    assertThat(questions.findOrAdd(workspace, "why do you want this role")).isEqualTo(first);
    assertThat(questions.findOrAdd(workspace, "Why this role?")).isNotEqualTo(first);
  }

  @Test
  void marksAloneAreAQuestionToo() {
    assertThat(questions.findOrAdd(workspace, "?"))
        .isNotEqualTo(questions.findOrAdd(workspace, "??"));
  }

  @Test
  void theNewestComesFirst() {
    Question first = questions.findOrAdd(workspace, "Tell me about a conflict");
    Question second = questions.findOrAdd(workspace, "What is a join?");
    questions.findOrAdd(workspace, "Tell me about a conflict!");

    assertThat(questions.recent(workspace, 5)).containsExactly(second, first);
    assertThat(questions.recent(workspace, 1)).containsExactly(second);
  }

  @Test
  void anotherWorkspaceHasNoSuchQuestion() {
    Question mine = questions.findOrAdd(workspace, "What is a join?");
    WorkspaceId other = onward.newWorkspace();

    assertThat(questions.find(workspace, mine.id())).contains(mine);
    assertThat(questions.find(other, mine.id())).isEmpty();
    assertThat(questions.findOrAdd(other, "What is a join?").id()).isNotEqualTo(mine.id());
    assertThat(questions.all(other, List.of(mine.id(), QuestionId.next()))).isEmpty();
  }

  @Test
  void nothingIsNoQuestion() {
    assertThatThrownBy(() -> questions.findOrAdd(workspace, "  "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> questions.findOrAdd(workspace, "x".repeat(1_001)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
