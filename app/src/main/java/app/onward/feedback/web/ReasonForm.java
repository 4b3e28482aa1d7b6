package app.onward.feedback.web;

import app.onward.feedback.Evidence;
import app.onward.feedback.RejectionReason;
import app.onward.understanding.Reason;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One reason as a person types it.
 *
 * @param number from 1, which parts its fields from the others'
 * @param code of the list, or empty for one in their own words
 * @param named what exactly it is
 */
public record ReasonForm(int number, String code, String named, String evidence, String sentence) {

  static ReasonForm of(int number, @Nullable RejectionReason reason) {
    if (reason == null) {
      return new ReasonForm(number, "", "", "", "");
    }
    Reason code = reason.code();
    return new ReasonForm(
        number,
        code == null ? "" : code.name(),
        reason.named(),
        reason.evidence().name(),
        reason.sentence());
  }

  static ReasonForm of(int number, Map<String, String> typed) {
    return new ReasonForm(
        number,
        typed.getOrDefault("code-" + number, ""),
        typed.getOrDefault("named-" + number, "").strip(),
        typed.getOrDefault("evidence-" + number, ""),
        typed.getOrDefault("sentence-" + number, "").strip());
  }

  /** The id of one of its fields. */
  public String field(String name) {
    return name + "-" + number;
  }

  /** Whether nothing was said about it. */
  public boolean empty() {
    return code.isEmpty() && named.isEmpty() && sentence.isEmpty();
  }

  Optional<Reason> chosenCode() {
    return Arrays.stream(Reason.values()).filter(each -> each.name().equals(code)).findFirst();
  }

  Optional<Evidence> chosenEvidence() {
    return Arrays.stream(Evidence.values())
        .filter(each -> each.name().equals(evidence) && each != Evidence.NONE)
        .findFirst();
  }

  RejectionReason reason() {
    return new RejectionReason(
        chosenCode().orElse(null), named, chosenEvidence().orElse(Evidence.NONE), sentence);
  }
}
