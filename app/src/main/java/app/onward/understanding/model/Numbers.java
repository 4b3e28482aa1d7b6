package app.onward.understanding.model;

import java.util.Arrays;

/** A growing row of ints. */
final class Numbers {
  private int[] values;
  private int size;

  Numbers(int capacity) {
    values = new int[Math.max(8, capacity)];
  }

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
