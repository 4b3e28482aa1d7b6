package app.onward.feedback;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;

/** What happens to a request for feedback; kept as JSON with its name, so a name never changes. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
public sealed interface RequestStep {
  LocalDate on();

  @JsonTypeName("drafted")
  record Drafted(LocalDate on) implements RequestStep {}

  /** Sent, or asked in person. */
  @JsonTypeName("asked")
  record Asked(LocalDate on) implements RequestStep {}

  @JsonTypeName("nudged")
  record Nudged(LocalDate on) implements RequestStep {}

  /** Feedback came, asked for or not. */
  @JsonTypeName("answered")
  record Answered(LocalDate on) implements RequestStep {}

  /** They would rather not, this time. */
  @JsonTypeName("declined")
  record Declined(LocalDate on) implements RequestStep {}

  /** They never give any. */
  @JsonTypeName("policy-stated")
  record PolicyStated(LocalDate on) implements RequestStep {}
}
