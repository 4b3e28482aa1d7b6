package app.onward.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import app.onward.platform.testing.Shared;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Questions that return, and new ones. */
class QuestionsTest {
  @Test
  void returningIsTheWorkedOne() {
    JsonNode vectors = vectors();
    assertThat(vectors.get("ranked").size()).isEqualTo(4);
    for (JsonNode one : vectors.get("ranked")) {
      JsonNode history = vectors.get("history").get(one.get("cluster").asString());
      Beta returning =
          Recurrence.of(
              number(one, "base_rate"),
              StreamSupport.stream(history.spliterator(), false)
                  .map(QuestionsTest::earlier)
                  .toList());

      assertThat(returning.alpha()).isCloseTo(number(one, "alpha"), within(1e-9));
      assertThat(returning.beta()).isCloseTo(number(one, "beta"), within(1e-9));
      assertThat(returning.mean()).isCloseTo(number(one, "p_next"), within(1e-9));
      assertThat(returning.quantile(.1))
          .isCloseTo(one.get("eti80").get(0).asDouble(), within(1e-8));
      assertThat(returning.quantile(.9))
          .isCloseTo(one.get("eti80").get(1).asDouble(), within(1e-8));
    }
  }

  @Test
  void whatPreparingGainsIsTheWorkedOne() {
    for (JsonNode one : vectors().get("ranked")) {
      var ready =
          new Readiness(
              number(one, "p_next"), number(one, "v"), number(one, "R"), number(one, "q"));

      assertThat(ready.expectedLoss()).isCloseTo(number(one, "expected_loss"), within(1e-9));
      assertThat(ready.gainPerMinute(number(one, "dq"), number(one, "minutes")))
          .isCloseTo(number(one, "gain_per_minute"), within(1e-10));
    }
  }

  @Test
  void newQuestionsAreAsLikelyAsWorked() {
    assertThat(vectors().get("good_turing").size()).isEqualTo(3);
    for (JsonNode one : vectors().get("good_turing")) {
      var counts =
          StreamSupport.stream(one.get("cluster_counts").spliterator(), false)
              .map(JsonNode::asInt)
              .toList();
      assertThat(new UnseenQuestions(counts).raw())
          .isCloseTo(number(one, "p_next_question_is_new"), within(1e-12));
    }
  }

  @Test
  void aNewQuestionIsNeverCalledImpossible() {
    assertThat(new UnseenQuestions(List.of(7, 4, 3, 1, 1, 1, 2, 1)).reported()).isEqualTo(.2);
    assertThat(new UnseenQuestions(List.of(5, 6, 9)).raw()).isZero();
    assertThat(new UnseenQuestions(List.of(5, 6, 9)).reported()).isEqualTo(1.0 / 21);
    assertThat(new UnseenQuestions(List.of()).reported()).isEqualTo(1);
  }

  @Test
  void theWorkedQuestionHoldsWithoutVectors() {
    var asked =
        List.of(
            new Recurrence.Earlier(3, 1, true),
            new Recurrence.Earlier(20, 1, true),
            new Recurrence.Earlier(45, .5, true),
            new Recurrence.Earlier(100, .25, false));

    double chance = Recurrence.of(.6, asked).mean();
    var ready = new Readiness(chance, 1, .95, .75);

    assertThat(chance).isCloseTo(.73, within(.005));
    assertThat(ready.expectedLoss()).isCloseTo(.209, within(.0005));
    assertThat(ready.gainPerMinute(.1, 10)).isCloseTo(.00877, within(.000005));
  }

  @Test
  void quantilesTurnChancesBack() {
    for (Beta beta : List.of(new Beta(.3, 4), new Beta(1, 1), new Beta(80, 300))) {
      for (double chance : new double[] {.01, .2, .5, .9, .999}) {
        assertThat(beta.below(beta.quantile(chance))).isCloseTo(chance, within(1e-9));
      }
    }
    assertThat(new Beta(1, 1).below(.37)).isCloseTo(.37, within(1e-12));
  }

  @Test
  void refusesWhatIsOutOfRange() {
    assertThatIllegalArgumentException().isThrownBy(() -> Recurrence.of(1, List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Recurrence.Earlier(-1, 1, true));
    assertThatIllegalArgumentException().isThrownBy(() -> new Readiness(1.1, 1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new UnseenQuestions(List.of(0)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Beta(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Beta(1, 1).quantile(1));
  }

  private static Recurrence.Earlier earlier(JsonNode one) {
    return new Recurrence.Earlier(
        number(one, "age"), number(one, "sim"), one.get("asked").asInt() == 1);
  }

  private static JsonNode vectors() {
    return JsonMapper.shared()
        .readTree(Shared.path("vectors/statistics.json").toFile())
        .get("f_questions");
  }

  private static double number(JsonNode one, String name) {
    return one.get(name).asDouble();
  }
}
