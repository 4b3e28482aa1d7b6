package app.onward.understanding.model;

import java.util.List;

/**
 * A mail as the classifier sees it.
 *
 * @param marks what is known beside the text, each a feature of its own: {@code from:tracking}
 */
public record Document(List<Line> lines, List<String> marks) {

  /** A sentence of the subject or the body, with its normalised words. */
  public record Line(boolean subject, String text, List<String> words, boolean conditional) {}
}
