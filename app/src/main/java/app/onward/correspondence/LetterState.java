package app.onward.correspondence;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;

/** Whether a letter has left; kept as JSON with its name, so a name never changes. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
public sealed interface LetterState {

  /** It is being written. */
  @JsonTypeName("draft")
  record Draft() implements LetterState {}

  /** The person said that it is sent. */
  @JsonTypeName("sent")
  record Sent(Instant at) implements LetterState {}
}
