package app.onward.understanding;

/**
 * Something a mail states, with the line it stands in.
 *
 * @param line the sentence, header line or calendar property that states it
 * @param confidence between 0 and 1: how often a fact read in this manner is right
 */
public record Fact<T>(T value, String line, double confidence) {
  public Fact {
    if (confidence <= 0 || confidence > 1) {
      throw new IllegalArgumentException("Confidence must lie in (0, 1]: " + confidence);
    }
  }
}
