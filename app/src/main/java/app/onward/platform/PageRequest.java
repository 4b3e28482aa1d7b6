package app.onward.platform;

/**
 * Which slice of a list is wanted.
 *
 * @param number of the page, from 1
 * @param size rows a page, 1 to 500
 */
public record PageRequest(int number, int size) {
  public static final int USUAL_SIZE = 50;

  public PageRequest {
    if (number < 1) {
      throw new IllegalArgumentException("A page number starts at 1, not " + number);
    }
    if (size < 1 || size > 500) {
      throw new IllegalArgumentException("A page holds 1 to 500 rows, not " + size);
    }
  }

  /** The page with this number, or the first where the number makes no sense. */
  public static PageRequest number(int number) {
    return new PageRequest(Math.max(1, number), USUAL_SIZE);
  }

  public long offset() {
    return (long) (number - 1) * size;
  }
}
