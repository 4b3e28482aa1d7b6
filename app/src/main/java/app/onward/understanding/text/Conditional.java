package app.onward.understanding.text;

import java.util.List;
import java.util.Set;

/**
 * Tells sentences that only suppose something: "If you are not selected, you will not hear from
 * us". What they suppose has not happened, so their words must not count as if it had.
 */
public final class Conditional {
  private static final Set<String> ANYWHERE =
      Set.of("if", "unless", "falls", "sofern", "sollten", "sollte", "indien", "mits");
  private static final Set<String> FIRST =
      Set.of(
          "should", "wenn", "si", "se", "als", "wanneer", "once", "when", "sobald", "lorsque",
          "des", "quand", "cuando", "quando");
  private static final int CLAUSE = 12;

  /** What the reader of a mail does in any case. */
  private static final Set<String> READING =
      Set.of(
          "reading",
          "read",
          "receive",
          "receiving",
          "received",
          "getting",
          "lesen",
          "liest",
          "bekommen",
          "bekommst",
          "bekommt",
          "erhalten",
          "erhaltst",
          "lisez",
          "lis",
          "recevez",
          "recois");

  private static final Set<String> THIS_MAIL =
      Set.of("this", "diese", "diesen", "dies", "ce", "ces", "cet", "cette");

  /** "Without an answer by then": what follows has not happened. */
  private static final Set<String> WITHOUT = Set.of("sans", "ohne", "without", "senza", "zonder");

  private static final Set<String> NO_NEWS =
      Set.of(
          "reponse",
          "nouvelle",
          "nouvelles",
          "retour",
          "ruckmeldung",
          "antwort",
          "reply",
          "response",
          "risposta",
          "riscontro",
          "reactie",
          "bericht");

  private Conditional() {}

  public static boolean is(List<String> words) {
    if (isReadingThis(words)) {
      return false;
    }
    for (int i = 0; i < Math.min(words.size(), CLAUSE); i++) {
      String word = words.get(i);
      if (ANYWHERE.contains(word) && !asksWhether(words, i) || i == 0 && FIRST.contains(word)) {
        return true;
      }
      if (i > 0 && word.equals("case") && words.get(i - 1).equals("in")
          || i > 0
              && word.equals("cas")
              && (words.get(i - 1).equals("au") || words.get(i - 1).equals("en"))) {
        return true;
      }
      if (i > 0 && NO_NEWS.contains(words.get(i)) && WITHOUT.contains(words.get(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "If you are reading this" supposes nothing either: somebody does. */
  private static boolean isReadingThis(List<String> words) {
    int last = Math.min(words.size(), CLAUSE) - 1;
    for (int i = 0; i < last; i++) {
      boolean thisAfter = READING.contains(words.get(i)) && THIS_MAIL.contains(words.get(i + 1));
      boolean thisBefore =
          THIS_MAIL.contains(words.get(i)) && i + 2 <= last && READING.contains(words.get(i + 2));
      if (thisAfter || thisBefore) {
        return true;
      }
    }
    return false;
  }

  /** "Let us know if Tuesday suits you" asks; it supposes nothing. */
  private static boolean asksWhether(List<String> words, int at) {
    return at > 0
        && Set.of("know", "see", "check", "ask", "wonder", "wondering", "confirm")
            .contains(words.get(at - 1));
  }
}
