package app.onward.understanding.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Lists of words shipped with the product: a heading in brackets, then words parted by spaces,
 * lower case and without accents. Lines that begin with {@code #} are remarks.
 */
public final class Lexicon {
  private final String resource;
  private final Map<String, Set<String>> sections = new HashMap<>();

  private Lexicon(String resource) {
    this.resource = resource;
  }

  public static Lexicon of(String resource) {
    Lexicon lexicon = new Lexicon(resource);
    String heading = "";
    for (String line : lines(resource)) {
      int close = line.startsWith("[") ? line.indexOf(']') : 0;
      heading = close > 0 ? line.substring(1, close) : heading;
      String words = (close > 0 ? line.substring(close + 1) : line).strip();
      Set<String> section = lexicon.sections.computeIfAbsent(heading, _ -> new LinkedHashSet<>());
      Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty()).forEach(section::add);
    }
    return lexicon;
  }

  /** The lines that say something. */
  public static java.util.List<String> lines(String resource) {
    try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Missing " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  public Set<String> section(String heading) {
    Set<String> section = sections.get(heading);
    if (section == null) {
      throw new IllegalStateException(resource + " lacks [" + heading + "]");
    }
    return section;
  }

  public Set<String> all() {
    Set<String> all = new LinkedHashSet<>();
    sections.values().forEach(all::addAll);
    return all;
  }
}
