package app.onward.understanding;

import app.onward.understanding.model.Document;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Whether a mail refuses anything in so many words. Thanks, praise and good wishes stand around a
 * no as they stand around a receipt or a yes; what is told apart here is whether there is a no
 * between them. A sentence that only supposes something refuses nothing.
 */
final class Refusal {
  /** The mark of a mail that does. */
  static final String MARK = "says:no";

  private static final Set<String> REFUSES =
      Set.of("no-stock", "filled", "regret", "others", "return-papers", "no-longer");

  /** What stands in every no that is told without the usual words. */
  private static final Set<String> MAY_REFUSE = Set.of("not", "decided");

  private static final Set<String> AGREES = Set.of("chosen", "offer-stock");

  private Refusal() {}

  static boolean isIn(List<Document.Line> lines) {
    return lines.stream().anyMatch(line -> tells(line, REFUSES));
  }

  /** Whether a no may hide in it, however it is worded: not in "you were selected". */
  static boolean mayBeIn(List<Document.Line> lines) {
    return isIn(lines)
        || lines.stream().anyMatch(line -> tells(line, MAY_REFUSE) && !tells(line, AGREES));
  }

  private static boolean tells(Document.Line line, Set<String> concepts) {
    return !line.conditional() && !Collections.disjoint(line.concepts(), concepts);
  }
}
