package app.onward.platform;

import java.util.List;
import java.util.function.Function;

/**
 * A slice of a longer list.
 *
 * @param number of this page, from 1
 * @param size rows a page holds at most
 * @param total rows there are in all
 */
public record Page<T>(List<T> rows, int number, int size, long total) {
  public Page {
    rows = List.copyOf(rows);
  }

  /** The same slice with something else in place of each row. */
  public <R> Page<R> map(Function<? super T, ? extends R> change) {
    return new Page<>(rows.stream().<R>map(change).toList(), number, size, total);
  }

  /** How many pages there are; an empty list still has one. */
  public int count() {
    return (int) Math.max(1, (total + size - 1) / size);
  }

  public boolean hasNext() {
    return number < count();
  }

  public boolean hasPrevious() {
    return number > 1;
  }

  /** The position of the first row shown, from 1; 0 when there is none. */
  public long first() {
    return total == 0 ? 0 : (long) (number - 1) * size + 1;
  }

  /** The position of the last row shown. */
  public long last() {
    return first() + Math.max(0, rows.size() - 1);
  }
}
