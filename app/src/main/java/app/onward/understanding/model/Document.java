package app.onward.understanding.model;

import java.util.List;
import java.util.Set;

/**
 * A mail as the classifier sees it.
 *
 * @param marks what is known beside the text, each a feature of its own: {@code from:tracking}
 */
public record Document(List<Line> lines, List<String> marks) {
  /** The mark of a mail that answers another. */
  public static final String ANSWER = "subject:answer";

  /**
   * A sentence of the subject or the body.
   *
   * @param words normalised
   * @param concepts what its words mean
   * @param conditional whether it only supposes what it says
   */
  public record Line(
      boolean subject,
      String text,
      List<String> words,
      Set<String> concepts,
      boolean conditional) {}
}
