package app.onward.debriefs.web;

import app.onward.debriefs.DebriefForm;
import app.onward.debriefs.Step;
import app.onward.debriefs.StepKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** Reads what was typed at a step. */
final class StepForm {
  private StepForm() {}

  /** What was written; empty where a step takes no text of its own. */
  static Optional<Step> read(StepKind kind, DebriefForm form, MultiValueMap<String, String> typed) {
    return switch (kind) {
      case FACTS -> Optional.of(new Step.Facts(text(typed, "happened"), text(typed, "said")));
      case WORKED ->
          Optional.of(
              new Step.Worked(text(typed, "first"), text(typed, "second"), text(typed, "shown")));
      case MOMENTS -> Optional.of(new Step.Moments(seen(form, typed)));
      case LESSON ->
          Optional.of(new Step.Learned(text(typed, "lesson"), typed.containsKey("none")));
      case GATE, ODDS, CAUSES, PLANS, CLOSE -> Optional.empty();
    };
  }

  private static List<String> seen(DebriefForm form, MultiValueMap<String, String> typed) {
    var seen = new ArrayList<String>();
    for (int i = 1; i <= form.moments(); i++) {
      seen.add(text(typed, "seen" + i));
    }
    return seen;
  }

  private static String text(MultiValueMap<String, String> typed, String name) {
    String text = typed.getFirst(name);
    return text == null ? "" : text.strip();
  }

  /** The fields that hold more than a step keeps. */
  static List<String> tooLong(MultiValueMap<String, String> typed) {
    return typed.entrySet().stream()
        .filter(field -> field.getValue().stream().anyMatch(text -> text.length() > Step.LONGEST))
        .map(java.util.Map.Entry::getKey)
        .toList();
  }
}
