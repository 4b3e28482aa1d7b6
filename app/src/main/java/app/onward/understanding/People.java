package app.onward.understanding;

import app.onward.understanding.text.Lexicon;
import app.onward.understanding.text.Words;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells names of people from those of firms. */
final class People {
  private static final Set<String> FIRST_NAMES =
      Lexicon.of("/understanding/first-names.txt").section("");
  private static final Pattern TITLED =
      Pattern.compile(
          "(?iu)^(?:dr|prof|mr|mrs|ms|mx|herrn?|frau|mme|mlle|monsieur|madame|sig|sra?|dott)\\.?\\s.*");
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?u)\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:van|von|de|der|den|del|da|di|le|la|ten|ter|dos|du))*(?:\\s+\\p{Lu}[\\p{L}'’.-]*){0,3}");

  private People() {}

  /** Whether a name is surely a person's: it begins with a first name or a form of address. */
  static boolean isKnown(String name) {
    String stripped = name.strip();
    return CAPITALS.matcher(stripped).matches()
        && (TITLED.matcher(stripped).matches() || beginsWithFirstName(stripped));
  }

  /** Whether a name might be a person's: two to four capitals and nothing else. */
  static boolean mayBe(String name) {
    return name.strip().contains(" ") && CAPITALS.matcher(name.strip()).matches();
  }

  static boolean beginsWithFirstName(String name) {
    String first = name.strip().split("\\s+")[0];
    return isFirstName(Words.folded(first));
  }

  /**
   * @param word folded
   */
  static boolean isFirstName(String word) {
    return FIRST_NAMES.contains(word);
  }
}
