package app.onward.understanding.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Wordings with an open place: {@code application to *}, {@code the * position}.
 *
 * <p>Words are parted by spaces, and compared without case and accents. {@code a|b} stands for
 * either, {@code (a)} may be missing, {@code ..} stands for up to eight words, {@code ^} for the
 * beginning of the line.
 */
public final class Phrases {
  private static final int GAP = 8;
  private static final int WIDEST = 12;

  private final Map<String, List<Phrase>> byWordBefore = new HashMap<>();
  private final Map<String, List<Phrase>> byWordAfter = new HashMap<>();

  private record Phrase(List<Part> before, List<Part> after, String language, double weight) {
    boolean isOf(String mailLanguage) {
      return language.equals(mailLanguage) || language.equals("en") || mailLanguage.equals("und");
    }
  }

  private record Part(Set<String> words, boolean optional, boolean gap, boolean start) {
    static Part of(String written) {
      boolean optional = written.length() > 2 && written.startsWith("(") && written.endsWith(")");
      String words = optional ? written.substring(1, written.length() - 1) : written;
      return new Part(
          new HashSet<>(List.of(Words.folded(words).split("\\|(?=.)"))),
          optional,
          words.equals(".."),
          words.equals("^"));
    }
  }

  /**
   * An open place in a line.
   *
   * @param from the first token that may fill it; negative where only the end is known
   * @param to after the last token; negative where only the beginning is known
   */
  public record Place(int from, int to, double weight) {}

  private Phrases() {}

  /** A heading gives language and weight of the phrases below it: {@code [en 0.85]}. */
  public static Phrases of(String resource) {
    Phrases phrases = new Phrases();
    String[] heading = {"und", "0"};
    for (String line : Lexicon.lines(resource)) {
      if (line.startsWith("[")) {
        heading = line.substring(1, line.indexOf(']')).split(" ");
      } else {
        phrases.add(line.strip(), heading[0], Double.parseDouble(heading[1]));
      }
    }
    return phrases;
  }

  private void add(String phrase, String language, double weight) {
    String[] sides = (" " + phrase + " ").split(" \\* ", -1);
    if (sides.length != 2) {
      throw new IllegalArgumentException("One * expected: " + phrase);
    }
    var parsed = new Phrase(parts(sides[0]), parts(sides[1]), language, weight);
    boolean led = !parsed.before().isEmpty();
    List<Part> inward = led ? parsed.before().reversed() : parsed.after();
    for (Part part : inward) {
      for (String word : part.words()) {
        (led ? byWordBefore : byWordAfter)
            .computeIfAbsent(word, _ -> new ArrayList<>())
            .add(parsed);
      }
      if (!part.optional()) {
        return;
      }
    }
    throw new IllegalArgumentException("A word beside the * expected: " + phrase);
  }

  private static List<Part> parts(String side) {
    return Arrays.stream(side.strip().split(" "))
        .filter(word -> !word.isEmpty())
        .map(Part::of)
        .toList();
  }

  /**
   * In the order in which they stand in the line.
   *
   * @param language whose phrases to look for, beside those in English, which stand in mail of all;
   *     {@code und} for all
   */
  public List<Place> in(List<Token> line, String language) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      String word = line.get(i).folded();
      for (Phrase phrase : byWordBefore.getOrDefault(word, List.of())) {
        if (phrase.isOf(language) && endsAt(line, i, phrase.before(), phrase.before().size() - 1)) {
          addAfter(line, i + 1, phrase, places);
        }
      }
      for (Phrase phrase : byWordAfter.getOrDefault(word, List.of())) {
        if (i > 0 && phrase.isOf(language) && startsAt(line, i, phrase.after(), 0)) {
          places.add(new Place(-1, i, phrase.weight()));
        }
      }
    }
    return places;
  }

  private static void addAfter(List<Token> line, int from, Phrase phrase, List<Place> places) {
    if (phrase.after().isEmpty()) {
      places.add(new Place(from, -1, phrase.weight()));
      return;
    }
    for (int to = from + 1; to < line.size() && to - from <= WIDEST; to++) {
      if (startsAt(line, to, phrase.after(), 0)) {
        places.add(new Place(from, to, phrase.weight()));
        return;
      }
    }
  }

  private static boolean endsAt(List<Token> line, int at, List<Part> parts, int last) {
    if (last < 0) {
      return true;
    }
    Part part = parts.get(last);
    if (part.start()) {
      return at < 0;
    }
    if (part.gap()) {
      for (int skipped = 0; skipped <= GAP && at - skipped >= 0; skipped++) {
        if (endsAt(line, at - skipped, parts, last - 1)) {
          return true;
        }
      }
      return false;
    }
    boolean here = at >= 0 && part.words().contains(line.get(at).folded());
    return here && endsAt(line, at - 1, parts, last - 1)
        || part.optional() && endsAt(line, at, parts, last - 1);
  }

  private static boolean startsAt(List<Token> line, int at, List<Part> parts, int first) {
    if (first == parts.size()) {
      return true;
    }
    Part part = parts.get(first);
    boolean here = at < line.size() && part.words().contains(line.get(at).folded());
    return here && startsAt(line, at + 1, parts, first + 1)
        || part.optional() && startsAt(line, at, parts, first + 1);
  }
}
