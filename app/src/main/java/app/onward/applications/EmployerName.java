package app.onward.applications;

import app.onward.platform.search.SearchTerms;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An employer's name as names are compared: without case, accents, punctuation and legal form, and
 * with one word for a university in any language, by which it is often shortened.
 *
 * <p>Near names stay apart: Avellan is not Avella.
 */
public record EmployerName(String folded) {
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}&+]+");
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "ltd",
          "limited",
          "llc",
          "llp",
          "plc",
          "inc",
          "incorporated",
          "corp",
          "corporation",
          "co",
          "gmbh",
          "ag",
          "kg",
          "se",
          "ug",
          "mbh",
          "sa",
          "sas",
          "sarl",
          "sarl-s",
          "bv",
          "nv",
          "spa",
          "srl",
          "sl",
          "oy",
          "ab",
          "as",
          "aps",
          "pty",
          "pte",
          "ev");

  /** "Univ Montclar" is "Université de Montclar". */
  private static final Pattern UNIVERSITY =
      Pattern.compile(
          "\\b(?:universit(?:y|e|at|aet|a|eit)|universida(?:d|de)|uni|univ)"
              + "(?: (?:of|de la|de|du|des|der|degli|di|da|do|zu|van))?\\b");

  public static EmployerName of(String name) {
    String[] words =
        OTHER.matcher(SearchTerms.fold(name).replace(".", "")).replaceAll(" ").strip().split(" ");
    int end = words.length;
    while (end > 1 && LEGAL_FORMS.contains(words[end - 1])) {
      end--;
    }
    int start = end > 1 && words[0].equals("the") ? 1 : 0;
    String kept = String.join(" ", Arrays.copyOfRange(words, start, end));
    return new EmployerName(UNIVERSITY.matcher(kept).replaceAll("university"));
  }
}
