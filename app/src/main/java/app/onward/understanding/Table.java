package app.onward.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A small table shipped with the product: lines of comma-parted cells, the first naming the
 * columns.
 */
final class Table {
  private Table() {}

  static List<String[]> rows(String resource, int columns) {
    try (InputStream in = Table.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Missing " + resource);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(line -> cells(line, columns, resource))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static String[] cells(String line, int columns, String resource) {
    String[] cells = line.split(",", -1);
    if (cells.length != columns) {
      throw new IllegalStateException(resource + ": " + columns + " cells expected: " + line);
    }
    return cells;
  }
}
