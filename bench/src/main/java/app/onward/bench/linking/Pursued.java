package app.onward.bench.linking;

import java.util.List;
import java.util.Map;

/**
 * An invented application and what is written about it.
 *
 * @param number which one it is; the truth by which joins are judged
 * @param slots what its mails are filled with
 * @param steps the kinds of its mails, in their order
 * @param sender who writes them all, if it is one; empty for any
 */
record Pursued(
    int number, String language, Map<String, String> slots, List<String> steps, String sender) {
  Pursued {
    slots = Map.copyOf(slots);
    steps = List.copyOf(steps);
  }
}
