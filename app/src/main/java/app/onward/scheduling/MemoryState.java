package app.onward.scheduling;

/**
 * What is kept of a card between two reviews.
 *
 * @param stability days until recall has fallen to 90%, from 0.001 to 36,500
 * @param difficulty from 1 (easy) to 10 (hard)
 * @param version the name of the formulas and weights that made these numbers; others read them
 *     differently, so it is stored with them
 */
public record MemoryState(double stability, double difficulty, String version) {
  public MemoryState {
    if (!(stability >= Weights.LEAST_STABILITY && stability <= Weights.LONGEST)) {
      throw new IllegalArgumentException("A stability of " + stability + " days");
    }
    if (!(difficulty >= 1 && difficulty <= 10)) {
      throw new IllegalArgumentException("A difficulty of " + difficulty);
    }
  }
}
