package app.onward.inbox;

import app.onward.platform.search.SearchTerms;
import java.util.regex.Pattern;

/** A role's name as names are compared: without case, accents, and marks of gender. */
record RoleName(String folded) {

  private static final Pattern MARKS =
      Pattern.compile(
          "(?iu)\\((?:[mwfdxhvi]|all|gn|alle)(?:[\\s/|,*]*(?:[mwfdxhvi]|genders?|geschlechter))*\\)"
              + "|\\b[mwfhv]\\s?/\\s?[mwfhvdx](?:\\s?/\\s?[mwfdxn])?\\b");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}+#]+");
  private static final Pattern GENDER = Pattern.compile("(?<=(?:er|st|or|nt|eur))(?:in|innen)\\b");

  static RoleName of(String name) {
    String plain = MARKS.matcher(name).replaceAll(" ");
    String words = OTHER.matcher(SearchTerms.fold(plain)).replaceAll(" ").strip();
    return new RoleName(GENDER.matcher(words).replaceAll(""));
  }

  /** As a person writes it: without marks of gender. */
  static String shown(String name) {
    return MARKS.matcher(name).replaceAll(" ").replaceAll("\\s+", " ").strip();
  }

  boolean isEmpty() {
    return folded.isEmpty();
  }
}
