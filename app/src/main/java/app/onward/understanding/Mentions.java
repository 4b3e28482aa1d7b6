package app.onward.understanding;

import app.onward.understanding.Mention.Place;
import app.onward.understanding.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All names of a mail that may be the employer's. What several places agree on wins; of its
 * spellings the fullest.
 */
final class Mentions {
  /** The full stop of a sentence, which is none of the name's own. */
  private static final Pattern STOP =
      Pattern.compile("(?<!\\b(?:Inc|Ltd|Co|Corp|Sr|Jr|V|A)|\\.\\p{L})\\.$");

  private static final double ENOUGH = 0.5;
  private static final double SAME = 1e-9;
  private static final double MOST = 0.97;

  private final Set<String> unsaid;
  private final Function<List<Mention>, Mention> fullest;
  private final @Nullable Spelled other;
  private final List<Spelled> all = new ArrayList<>();

  /** A mention and the words by which its name is compared: without legal form and small words. */
  private record Spelled(Mention mention, List<String> words, String letters) {
    boolean isWithin(Spelled other) {
      return letters.equals(other.letters)
          || !words.isEmpty() && Collections.indexOfSubList(other.words, words) >= 0;
    }
  }

  /**
   * @param unsaid words by which names do not differ: legal forms, articles, small words
   * @param other a name that is known not to be meant
   * @param fullest which of the spellings of one name to take
   */
  Mentions(Set<String> unsaid, @Nullable String other, Function<List<Mention>, Mention> fullest) {
    this.unsaid = unsaid;
    this.fullest = fullest;
    this.other = other == null ? null : spelled(new Mention(other, Place.SENDER, "", 1));
  }

  void add(Mention mention) {
    Spelled spelled = spelled(mention);
    if (other == null || !spelled.isWithin(other) && !other.isWithin(spelled)) {
      all.add(spelled);
    }
  }

  private Spelled spelled(Mention mention) {
    List<String> words =
        Arrays.stream(Words.folded(mention.name()).split("[^\\p{L}\\p{N}&]+"))
            .filter(word -> !word.isEmpty() && !unsaid.contains(word))
            .toList();
    return new Spelled(mention, words, String.join("", words));
  }

  /** The employer; the confidence is how far all its mentions together tell it. */
  Optional<Fact<String>> best() {
    List<Spelled> best = List.of();
    double most = 0;
    for (Spelled spelled : all) {
      List<Spelled> same =
          all.stream().filter(o -> o.isWithin(spelled) || spelled.isWithin(o)).toList();
      double weight = together(same);
      boolean oftener = weight > most - SAME && lines(same) > lines(best);
      if (weight > most + SAME || oftener) {
        most = weight;
        best = same;
      }
    }
    if (most < ENOUGH) {
      return Optional.empty();
    }
    Mention mention = fullest.apply(best.stream().map(Spelled::mention).toList());
    String name = STOP.matcher(mention.name()).replaceFirst("");
    return Optional.of(new Fact<>(name, mention.line(), Math.min(most, MOST)));
  }

  private static long lines(List<Spelled> same) {
    return same.stream().map(s -> s.mention().line()).distinct().count();
  }

  /** One chance less to be wrong with each place. */
  private static double together(List<Spelled> same) {
    Map<Place, Double> byPlace = new EnumMap<>(Place.class);
    same.forEach(s -> byPlace.merge(s.mention().place(), s.mention().weight(), Math::max));
    return 1 - byPlace.values().stream().reduce(1.0, (wrong, weight) -> wrong * (1 - weight));
  }
}
