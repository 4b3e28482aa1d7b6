package app.onward.understanding;

import app.onward.understanding.Mention.Place;
import app.onward.understanding.text.Words;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses among the spellings that a mail has of one firm. */
final class Spellings {
  private static final double SURE = 0.5;
  private static final double TOLD = 0.75;
  private static final double AS_STRONG = 0.04;
  private static final double LESS = 0.15;
  private static final Set<String> UNSAID = FirmWords.unsaid();

  private Spellings() {}

  /**
   * The longest that is told about as strongly as the text tells any; the one in the imprint, with
   * the legal form, only where no other is; and one that goes on with words of a mail, "Brackford
   * Availability Request", only where the name does not stand alone.
   */
  static Mention fullest(List<Mention> same) {
    boolean plain =
        same.stream().anyMatch(m -> m.weight() >= TOLD && !FirmWords.hasLegalForm(m.name()));
    double enough = enough(same);
    return same.stream()
        .filter(
            mention -> mention.weight() >= enough || mention.weight() >= SURE && isWhole(mention))
        .filter(mention -> !(plain && isImprint(mention)))
        .filter(mention -> same.stream().noneMatch(other -> isBetter(other, mention)))
        .max(
            Comparator.comparing((Mention mention) -> words(mention).size())
                .thenComparing(Mention::weight))
        .orElseGet(() -> Collections.max(same, Comparator.comparing(Mention::weight)));
  }

  private static double enough(List<Mention> same) {
    double told =
        same.stream().filter(Spellings::isInText).mapToDouble(Mention::weight).max().orElse(0);
    boolean sure = same.stream().anyMatch(mention -> mention.weight() >= SURE);
    return told >= TOLD ? told - LESS : sure ? SURE : 0;
  }

  /** "University of Eastmere": the word that says what it is belongs to the name. */
  private static boolean isWhole(Mention mention) {
    return words(mention).stream().anyMatch(FirmWords::isHead);
  }

  private static boolean isImprint(Mention mention) {
    return mention.place() != Place.SENTENCE && FirmWords.hasLegalForm(mention.name());
  }

  private static boolean isBetter(Mention other, Mention mention) {
    List<String> words = words(mention);
    List<String> others = words(other);
    if (words.equals(others)) {
      return other.weight() >= TOLD
          && FirmWords.hasLegalForm(mention.name())
          && !FirmWords.hasLegalForm(other.name());
    }
    int at = others.isEmpty() ? -1 : Collections.indexOfSubList(words, others);
    if (at == 0 && isStronger(other, mention) && !isWhole(mention)) {
      return true;
    }
    return at >= 0
        && other.weight() >= Math.min(SURE, mention.weight()) - LESS
        && Stream.concat(
                words.subList(0, at).stream(),
                words.subList(at + others.size(), words.size()).stream())
            .allMatch(word -> FirmWords.isNever(word) && !FirmWords.isInstitution(word));
  }

  /** What a sentence calls the firm to which one applies is its name, and no part of it. */
  private static boolean isStronger(Mention other, Mention mention) {
    return isInText(other)
        && other.weight() >= TOLD
        && other.weight() > mention.weight() + AS_STRONG;
  }

  private static boolean isInText(Mention mention) {
    return mention.place() == Place.SENTENCE || mention.place() == Place.SUBJECT;
  }

  private static List<String> words(Mention mention) {
    return Arrays.stream(Words.folded(mention.name()).split("[^\\p{L}\\p{N}&]+"))
        .filter(word -> !word.isEmpty() && !UNSAID.contains(word))
        .toList();
  }
}
