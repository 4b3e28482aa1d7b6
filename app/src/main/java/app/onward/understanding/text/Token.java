package app.onward.understanding.text;

/**
 * A word or a sign of a line, and where it stands there.
 *
 * @param folded lower case and without accents
 * @param start of the first letter, counted in characters
 * @param end after the last letter
 * @param glued whether no space parts it from what stands before
 */
public record Token(String text, String folded, int start, int end, boolean glued) {

  public boolean isWord() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }

  /** Whether it is written large, or as firms write themselves: "eBay", "iCIMS". */
  public boolean isCapital() {
    return Character.isUpperCase(text.codePointAt(0))
        || text.length() > 1
            && Character.isLetterOrDigit(text.charAt(0))
            && Character.isUpperCase(text.charAt(1));
  }

  public boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }

  public boolean is(String word) {
    return folded.equals(word);
  }
}
