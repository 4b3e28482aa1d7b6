package app.onward.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.onward.platform.testing.Shared;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Luck or signal, held against worked numbers. */
class LuckTest {
  private final JsonNode vectors =
      JsonMapper.shared()
          .readTree(Shared.path("vectors/statistics.json").toFile())
          .get("c_luck_or_signal");

  @Test
  void tailsAndBitsAreTheWorkedOnes() {
    assertThat(vectors.get("luck_or_signal")).isNotEmpty();
    for (JsonNode one : vectors.get("luck_or_signal")) {
      var usual =
          new BetaBinomial(
              one.get("base_rate_mean").asDouble(), one.get("base_rate_kappa").asDouble());
      int successes = one.get("successes").asInt();
      int n = one.get("n").asInt();

      assertThat(usual.atMost(successes, n))
          .isCloseTo(one.get("tail_with_base_rate_uncertainty").asDouble(), within(1e-9));
      assertThat(usual.bits(successes, n))
          .isCloseTo(one.get("surprise_bits").asDouble(), within(1e-5));
    }
  }

  @Test
  void interviewersAgreeOnlySoFar() {
    var cases = vectors.get("interview_noise").get("cases");
    assertThat(StreamSupport.stream(cases.spliterator(), false)).hasSize(6);
    for (JsonNode one : cases) {
      assertThat(
              new InterviewNoise(one.get("reliability").asDouble())
                  .betterRankedFirst(one.get("d").asDouble()))
          .isCloseTo(one.get("p_better_ranked_first").asDouble(), within(1e-6));
    }
  }

  @Test
  void allTriesTogetherAreCertain() {
    var usual = new BetaBinomial(.27, 10);
    for (int n = 1; n < 40; n++) {
      assertThat(usual.atMost(n, n)).isCloseTo(1, within(1e-9));
    }
  }
}
