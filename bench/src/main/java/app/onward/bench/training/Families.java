package app.onward.bench.training;

import app.onward.understanding.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads {@code <language>/<label>.txt} and {@code <language>/<label>.<topic>.txt}: families parted
 * by lines that begin with {@code ===}.
 */
final class Families {
  private static final String MARK = "=== ";

  private Families() {}

  /** In an order that depends on names and text alone. */
  static List<Family> read(Path directory) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(directory, 2)) {
      files = found.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<Family> families = new ArrayList<>();
    for (Path file : files) {
      String language = directory.relativize(file).getName(0).toString();
      String name = directory.relativize(file).getName(1).toString();
      String code = name.substring(0, name.indexOf('.')).toLowerCase(Locale.ROOT);
      Label label =
          Label.ofCode(code).orElseThrow(() -> new IllegalArgumentException("No label: " + file));
      families.addAll(parse(Files.readString(file), language, label));
    }
    return families;
  }

  static List<Family> parse(String text, String language, Label label) {
    List<Family> families = new ArrayList<>();
    for (String part : ("\n" + text.replace("\r", "")).split("\n" + MARK)) {
      int end = part.indexOf('\n');
      if (!part.isBlank() && end > 0) {
        String id =
            language
                + " "
                + label.code()
                + " "
                + families.size()
                + " "
                + part.substring(0, end).strip();
        families.add(new Family(id, language, label, part.substring(end + 1).strip()));
      }
    }
    return families;
  }
}
