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

class PipelineTest {
  @Test
  void chancesTogetherAreTheWorkedOnes() {
    assertThat(vectors().get("pipeline").size()).isGreaterThanOrEqualTo(3);
    for (JsonNode one : vectors().get("pipeline")) {
      var pipeline = new Pipeline(numbers(one.get("p")));

      List<Double> pmf = numbers(one.get("pmf"));
      for (int i = 0; i < pmf.size(); i++) {
        assertThat(pipeline.distribution()[i]).isCloseTo(pmf.get(i), within(1e-9));
      }
      holds(pipeline.atLeastOne(), one, "p_at_least_one");
      holds(pipeline.expected(), one, "expected");
      holds(pipeline.effectiveNumber(), one, "effective_number");
      holds(pipeline.shareOfTop(), one, "share_of_top");
      holds(pipeline.atLeastOneWithoutTop(), one, "p_at_least_one_without_top");
    }
  }

  @Test
  void anUncertainSharedRateGivesTheWorkedChance() {
    assertThat(vectors().get("shared_rate").size()).isEqualTo(5);
    for (JsonNode one : vectors().get("shared_rate")) {
      var rate = new Beta(one.get("alpha").asDouble(), one.get("beta").asDouble());
      holds(rate.atLeastOneOf(one.get("n").asInt()), one, "with_shared_uncertainty");
    }
  }

  @Test
  void oneFavouriteIsWorthLittleMoreThanOneChance() {
    var pipeline = new Pipeline(List.of(.45, .04, .03, .02, .02, .01));

    assertThat(pipeline.atLeastOne()).isCloseTo(.513, within(.0005));
    assertThat(pipeline.effectiveNumber()).isCloseTo(1.6, within(.05));
    assertThat(pipeline.atLeastOneWithoutTop()).isCloseTo(.115, within(.0005));
    assertThat(new Beta(2, 58).atLeastOneOf(60)).isCloseTo(.756, within(.0005));
  }

  @Test
  void refusesChancesThatAreNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Pipeline(List.of(-.1)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Pipeline(List.of(1.1)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Beta(1, 1).atLeastOneOf(-1));
  }

  private static void holds(double value, JsonNode one, String name) {
    assertThat(value).as(name).isCloseTo(one.get(name).asDouble(), within(1e-9));
  }

  private static JsonNode vectors() {
    return JsonMapper.shared()
        .readTree(Shared.path("vectors/statistics.json").toFile())
        .get("d_pipeline");
  }

  private static List<Double> numbers(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asDouble).toList();
  }
}
