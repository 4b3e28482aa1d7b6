package app.onward.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import app.onward.platform.testing.Shared;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What several people's scores say together, and how far they agree. */
class RatersTest {
  @Test
  void scoresTogetherAreTheWorkedOnes() {
    JsonNode cases = vectors().get("combine").get("cases");
    assertThat(cases.size()).isEqualTo(7);
    for (JsonNode one : cases) {
      List<Double> past =
          Arrays.stream(numbers(one.get("past_self_minus_partner"))).boxed().toList();
      RubricScore score = RubricScore.PRIOR;
      if (!one.get("self").isNull()) {
        score = score.bySelf(one.get("self").asDouble(), past);
      }
      for (double partner : numbers(one.get("partners"))) {
        score = score.byPartner(partner);
      }

      assertThat(RubricScore.bias(past)).isCloseTo(one.get("bias").asDouble(), within(1e-9));
      assertThat(new double[] {score.mean(), score.sd()})
          .containsExactly(
              new double[] {one.get("mean").asDouble(), one.get("sd").asDouble()}, within(1e-9));
      assertThat(new double[] {score.low(), score.high()})
          .containsExactly(numbers(one.get("interval80")), within(1e-9));
    }
  }

  @Test
  void agreementIsTheWorkedOne() {
    JsonNode worked = vectors().get("weighted_kappa");
    double[] self = numbers(worked.get("self"));
    double[] partner = numbers(worked.get("partner"));
    var agreement =
        new Agreement(
            IntStream.range(0, self.length)
                .mapToObj(i -> new Agreement.Pair((int) self[i], (int) partner[i]))
                .toList());

    assertThat(agreement.kappa())
        .isCloseTo(worked.get("quadratic_weighted_kappa").asDouble(), within(1e-9));
    assertThat(agreement.meanSelfMinusPartner())
        .isCloseTo(worked.get("mean_self_minus_partner").asDouble(), within(1e-9));
  }

  @Test
  void correlationsWithinClassesAreThePublishedOnes() {
    JsonNode worked = vectors().get("icc_shrout_fleiss");
    var icc =
        IntraclassCorrelation.of(
            StreamSupport.stream(worked.get("data").spliterator(), false)
                .map(RatersTest::numbers)
                .toList());
    JsonNode result = worked.get("result");
    holds(result, List.of("MSR", "MSC", "MSE", "MSW"), icc.msr(), icc.msc(), icc.mse(), icc.msw());
    holds(result, List.of("ICC_1_1", "ICC_1_k"), icc.oneWay(), icc.oneWayMean());
    holds(result, List.of("ICC_2_1", "ICC_2_k"), icc.random(), icc.randomMean());
    holds(result, List.of("ICC_3_1", "ICC_3_k"), icc.fixed(), icc.fixedMean());
  }

  @Test
  void moreJudgesAreMoreReliableAsWorked() {
    assertThat(vectors().get("spearman_brown").size()).isEqualTo(12);
    for (JsonNode one : vectors().get("spearman_brown")) {
      var alone = new InterviewNoise(one.get("r1").asDouble());
      assertThat(alone.together(one.get("k").asInt()).reliability())
          .isCloseTo(one.get("rk").asDouble(), within(1e-9));
    }
  }

  @Test
  void theWorkedScoresHoldWithoutVectors() {
    RubricScore alone = RubricScore.PRIOR.bySelf(4, List.of());

    assertThat(alone.mean()).isCloseTo(3.23, within(.006));
    assertThat(alone.low()).isCloseTo(2.58, within(.006));
    assertThat(alone.high()).isCloseTo(3.87, within(.006));
    assertThat(alone.byPartner(3).byPartner(2).mean()).isCloseTo(2.85, within(.006));
    assertThat(InterviewNoise.SEPARATE.together(3).reliability()).isCloseTo(.70, within(.005));
  }

  @Test
  void agreementOverTimeLooksAtRunsOfPairs() {
    var apart = new Agreement.Pair(5, 2);
    var alike = new Agreement.Pair(4, 4);
    var low = new Agreement.Pair(2, 2);
    var runs = new Agreement(List.of(apart, alike, low, alike)).overTime(3);

    assertThat(runs).hasSize(2);
    assertThat(runs.getFirst().meanSelfMinusPartner()).isEqualTo(1);
    assertThat(runs.getLast().kappa()).isEqualTo(1);
    assertThat(runs.getLast().overTime(Agreement.ENOUGH)).isEmpty();
    assertThat(new Agreement(List.of(alike, alike)).kappa()).isNaN();
  }

  @Test
  void refusesWhatIsOutOfRange() {
    assertThatIllegalArgumentException().isThrownBy(() -> RubricScore.PRIOR.byPartner(6));
    assertThatIllegalArgumentException().isThrownBy(() -> new Agreement(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Agreement.Pair(0, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> InterviewNoise.PANEL.together(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IntraclassCorrelation.of(List.of(new double[] {1, 2})));
  }

  private static void holds(JsonNode worked, List<String> names, double... values) {
    for (int i = 0; i < values.length; i++) {
      double expected = worked.get(names.get(i)).asDouble();
      assertThat(values[i]).as(names.get(i)).isCloseTo(expected, within(1e-9));
    }
  }

  private static JsonNode vectors() {
    return JsonMapper.shared()
        .readTree(Shared.path("vectors/statistics.json").toFile())
        .get("h_raters");
  }

  private static double[] numbers(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .mapToDouble(JsonNode::asDouble)
        .toArray();
  }
}
