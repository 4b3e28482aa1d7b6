package app.onward.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.testing.Shared;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every example of the method's list of reasons leads to its code. */
class ReasonExamplesTest {
  /** No employer's reason: what the person did or suspects, and that no reason was given. */
  private static final Set<String> NOT_STATED =
      Set.of("PROC_NO_REASON", "PROC_NO_POLICY", "PROC_NO_REPLY", "PROC_UNFAIR", "SELF_WITHDREW");

  @TestFactory
  Stream<DynamicTest> examples() {
    JsonNode codes = new ObjectMapper().readTree(Shared.path("vectors/reasons.json")).get("codes");
    return codes
        .valueStream()
        .filter(code -> !NOT_STATED.contains(code.get("code").asString()))
        .flatMap(ReasonExamplesTest::examples);
  }

  private static Stream<DynamicTest> examples(JsonNode code) {
    Reason expected = Reason.valueOf(code.get("code").asString());
    return code.get("examples")
        .valueStream()
        .map(JsonNode::asString)
        .map(
            example ->
                DynamicTest.dynamicTest(
                    expected + ": " + example,
                    () -> assertThat(reasons(example)).contains(expected)));
  }

  private static List<Reason> reasons(String sentence) {
    var mail = Mails.saying("Your application", sentence).mail();
    return GroundsReader.read(Documents.shipped().of(mail)).reasons().stream()
        .map(reason -> reason.value().reason())
        .toList();
  }
}
