package app.onward.understanding.evaluation;

import java.util.List;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What an evaluation found; as text for a person or as JSON for a script. */
public record EvaluationReport(
    Figures all, List<Figures> languages, List<Mistake> worst, List<BadLine> bad) {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  public String text() {
    return EvaluationText.of(this);
  }

  public String json() {
    return JSON.writeValueAsString(this);
  }
}
