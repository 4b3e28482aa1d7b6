package app.onward.understanding.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Words and phrases grouped by what they mean, across languages, from {@code concepts.txt}. What a
 * classifier learns of a concept in one wording and language, it knows in the others.
 */
public final class Concepts {
  private static final int SHORTEST_STEM = 3;

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final Map<String, List<Phrase>> byFirstStem = new HashMap<>();

  /** A concept's words; one that ends in a star stands for all that begin so. */
  private record Phrase(String concept, String[] words) {
    boolean isAt(int start, List<String> sentence) {
      if (start + words.length > sentence.size()) {
        return false;
      }
      for (int i = 0; i < words.length; i++) {
        if (!fits(words[i], sentence.get(start + i))) {
          return false;
        }
      }
      return true;
    }

    private static boolean fits(String pattern, String word) {
      return pattern.endsWith("*")
          ? word.regionMatches(0, pattern, 0, pattern.length() - 1)
          : pattern.equals(word);
    }
  }

  private Concepts() {}

  /** The concepts by which the classifier was trained. */
  public static Concepts shipped() {
    return shipped("/understanding/concepts.txt");
  }

  /** Concepts from another file of the same form. */
  public static Concepts shipped(String resource) {
    return of(String.join("\n", Lexicon.lines(resource)));
  }

  static Concepts of(String table) {
    Concepts concepts = new Concepts();
    table
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .flatMap(Concepts::inLine)
        .forEach(concepts::add);
    return concepts;
  }

  /** The words of one phrase of a concept, as they stand in a file. */
  record Spelling(String concept, String[] words) {}

  /** All that a file holds; an apostrophe parts words here, as it does in {@link FoldedWords}. */
  static List<Spelling> spellings(String resource) {
    return Lexicon.lines(resource).stream()
        .map(line -> line.replace('\'', ' '))
        .flatMap(Concepts::inLine)
        .toList();
  }

  private static Stream<Spelling> inLine(String line) {
    int colon = line.indexOf(':');
    return Arrays.stream(line.substring(colon + 1).split("\\|"))
        .map(spelling -> new Spelling(line.substring(0, colon), spelling.strip().split("[ -]")));
  }

  /** The concepts in a sentence, each once, in alphabetical order. */
  public Set<String> in(List<String> sentence) {
    Set<String> found = new TreeSet<>();
    for (int start = 0; start < sentence.size(); start++) {
      String word = sentence.get(start);
      addThoseAt(start, sentence, byFirstWord.getOrDefault(word, List.of()), found);
      if (word.length() >= SHORTEST_STEM) {
        addThoseAt(
            start,
            sentence,
            byFirstStem.getOrDefault(word.substring(0, SHORTEST_STEM), List.of()),
            found);
      }
    }
    return found;
  }

  private static void addThoseAt(
      int start, List<String> sentence, List<Phrase> phrases, Set<String> found) {
    for (Phrase phrase : phrases) {
      if (phrase.isAt(start, sentence)) {
        found.add(phrase.concept());
      }
    }
  }

  private void add(Spelling spelling) {
    String first = spelling.words()[0];
    Map<String, List<Phrase>> index = first.endsWith("*") ? byFirstStem : byFirstWord;
    String key = first.endsWith("*") ? first.substring(0, SHORTEST_STEM) : first;
    index
        .computeIfAbsent(key, _ -> new ArrayList<>())
        .add(new Phrase(spelling.concept(), spelling.words()));
  }
}
