package app.onward.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.onward.platform.testing.Shared;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** FSRS-6, held against the numbers of another implementation. */
class Fsrs6VectorsTest {
  private final JsonNode vectors =
      JsonMapper.shared().readTree(Shared.path("vectors/fsrs.json").toFile());

  @Test
  void fadesAndWaitsAsWorked() {
    assertThat(vectors.get("forgetting_curve").size()).isEqualTo(54);
    for (JsonNode one : vectors.get("forgetting_curve")) {
      double recall = Forgetting.recall(number(one, "elapsed_days"), number(one, "stability"));
      assertThat(recall).isCloseTo(number(one, "retrievability"), within(1e-5));
    }
    assertThat(vectors.get("intervals").size()).isEqualTo(36);
    for (JsonNode one : vectors.get("intervals")) {
      int days = Forgetting.interval(number(one, "stability"), number(one, "request_retention"));
      assertThat(days).as("%s", one).isEqualTo(one.get("interval_days").asInt());
    }
  }

  @Test
  void firstReviewsAreTheWorkedOnes() {
    assertThat(vectors.get("initial_states").size()).isEqualTo(4);
    for (JsonNode one : vectors.get("initial_states")) {
      holds(Fsrs6.STANDARD.first().of(rating(one)).memory(), one);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void sequencesOfReviewsAreTheWorkedOnes(boolean sameDay) {
    assertThat(vectors.get("algorithm_sequences").size()).isEqualTo(7);
    for (JsonNode sequence : vectors.get("algorithm_sequences")) {
      var fsrs = new Fsrs6(.9, sameDay);
      Outcomes next = fsrs.first();
      JsonNode steps = sequence.get("short_term_" + sameDay);
      for (int i = 0; i < steps.size(); i++) {
        MemoryState state = next.of(rating(steps.get(i))).memory();
        holds(state, steps.get(i));
        assertThat(Forgetting.interval(state.stability(), .9))
            .isEqualTo(steps.get(i).get("next_interval_at_0_90").asInt());
        if (i + 1 < steps.size()) {
          next = fsrs.after(state, steps.get(i + 1).get("elapsed_days").asInt());
        }
      }
    }
  }

  @Test
  void historiesWithoutStepsAreTheWorkedOnes() {
    assertThat(vectors.get("scheduler_sequences").size()).isEqualTo(7);
    for (JsonNode sequence : vectors.get("scheduler_sequences")) {
      JsonNode steps = sequence.get("long_term_no_steps");
      Outcomes next = Fsrs6.STANDARD.first();
      for (int i = 0; i < steps.size(); i++) {
        Outcome outcome = next.of(rating(steps.get(i)));
        holds(outcome.memory(), steps.get(i));
        assertThat(outcome.days()).isEqualTo(steps.get(i).get("scheduled_days").asInt());
        LocalDate reviewed = day(steps.get(i), "review_at");
        assertThat(outcome.due(reviewed)).isEqualTo(day(steps.get(i), "due"));
        if (i + 1 < steps.size()) {
          long days = ChronoUnit.DAYS.between(reviewed, day(steps.get(i + 1), "review_at"));
          next = Fsrs6.STANDARD.after(outcome.memory(), Math.toIntExact(days));
        }
      }
    }
  }

  private static void holds(MemoryState state, JsonNode worked) {
    double stability = number(worked, "stability");
    assertThat(state.stability())
        .as("%s", worked)
        .isCloseTo(stability, within(stability > 10 ? stability * 1e-6 : 1e-5));
    assertThat(state.difficulty())
        .as("%s", worked)
        .isCloseTo(number(worked, "difficulty"), within(1e-5));
  }

  private static Rating rating(JsonNode one) {
    return Rating.values()[one.get("grade").asInt() - 1];
  }

  private static double number(JsonNode one, String name) {
    return one.get(name).asDouble();
  }

  private static LocalDate day(JsonNode one, String name) {
    return LocalDate.parse(one.get(name).asString().substring(0, 10));
  }
}
