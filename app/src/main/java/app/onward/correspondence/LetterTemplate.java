package app.onward.correspondence;

/**
 * A letter of the person's own, with slots in braces and gaps in brackets.
 *
 * @param name by which they choose it
 */
public record LetterTemplate(TemplateId id, LetterKind kind, String name, LetterText text) {
  /** The longest name, in characters. */
  public static final int LONGEST_NAME = 100;

  public LetterTemplate {
    name = name.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("A template's name has " + name.length() + " characters");
    }
  }
}
