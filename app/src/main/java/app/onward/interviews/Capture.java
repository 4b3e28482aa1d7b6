package app.onward.interviews;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a person wrote down about a round after it.
 *
 * @param asked the questions, in the order in which they were written down
 * @param notes on the round as a whole; aspects without text are left out
 */
public record Capture(List<Occurrence> asked, Map<Aspect, String> notes) {
  public Capture {
    asked = List.copyOf(asked);
    var kept = new EnumMap<Aspect, String>(Aspect.class);
    notes.forEach((aspect, text) -> keep(kept, aspect, text));
    notes = Map.copyOf(kept);
  }

  private static void keep(Map<Aspect, String> kept, Aspect aspect, String text) {
    if (aspect.typed() && !text.isBlank()) {
      kept.put(aspect, text);
    }
  }

  public boolean isEmpty() {
    return asked.isEmpty() && notes.isEmpty();
  }

  /** What is noted on this aspect, or nothing. */
  public String note(Aspect aspect) {
    return notes.getOrDefault(aspect, "");
  }
}
