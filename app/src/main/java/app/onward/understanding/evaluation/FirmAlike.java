package app.onward.understanding.evaluation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When two spellings of an employer are one: written the same way, or meaning the same firm. */
final class FirmAlike {
  private static final Set<String> ARTICLES =
      Set.of("the", "der", "die", "das", "la", "le", "les", "l", "il", "el", "de", "het", "o", "a");
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "inc",
          "incorporated",
          "ltd",
          "limited",
          "llc",
          "llp",
          "plc",
          "corp",
          "corporation",
          "co",
          "pvt",
          "private",
          "pte",
          "pty",
          "gmbh",
          "gesmbh",
          "ggmbh",
          "mbh",
          "ag",
          "kg",
          "kgaa",
          "ohg",
          "se",
          "ug",
          "ev",
          "sa",
          "sas",
          "sarl",
          "sarlu",
          "scop",
          "spa",
          "srl",
          "sl",
          "bv",
          "nv",
          "lda",
          "ltda");

  /** What firms add to their name without becoming another: what they are at large, and where. */
  private static final Set<String> AT_LARGE =
      Set.of(
          "company",
          "companies",
          "group",
          "gruppe",
          "groupe",
          "grupo",
          "gruppo",
          "international",
          "global",
          "worldwide",
          "holding",
          "holdings",
          "technologies",
          "technology");

  private static final Set<String> COUNTRIES = countries();

  private FirmAlike() {}

  /** In any case, without accents and punctuation, legal forms and what stands in brackets. */
  static boolean asWritten(String one, String other) {
    return plain(one).equals(plain(other));
  }

  /**
   * Without articles and legal forms the same, or the one is the other with words at its end that
   * name a country or what firms are at large: "Brackford" and "The Brackford Group Austria GmbH".
   */
  static boolean sameFirm(String one, String other) {
    List<String> words = words(one);
    List<String> others = words(other);
    boolean swap = words.size() < others.size();
    List<String> longer = swap ? others : words;
    List<String> shorter = swap ? words : others;
    return !shorter.isEmpty()
        && longer.subList(0, shorter.size()).equals(shorter)
        && longer.stream()
            .skip(shorter.size())
            .allMatch(word -> AT_LARGE.contains(word) || COUNTRIES.contains(word));
  }

  private static List<String> words(String value) {
    List<String> words =
        Stream.of(folded(value).split(" ")).filter(word -> !LEGAL_FORMS.contains(word)).toList();
    boolean article = words.size() > 1 && ARTICLES.contains(words.getFirst());
    return article ? words.subList(1, words.size()) : words;
  }

  private static String plain(String value) {
    return folded(value)
        .replaceAll(
            "\\b(?:inc|ltd|llc|plc|gmbh|mbh|ag|se|kg|co kg|sa|sas|pvt|limited|corp)\\b", " ")
        .replaceAll(" +", " ")
        .strip();
  }

  private static String folded(String value) {
    return Normalizer.normalize(value.replaceAll("\\([^)]*\\)", " "), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /** Those of one word, in the languages Onward reads. */
  private static Set<String> countries() {
    return Stream.of("en", "de", "fr", "es", "it", "nl", "pt")
        .map(Locale::of)
        .flatMap(
            language ->
                Stream.of(Locale.getISOCountries())
                    .map(code -> folded(Locale.of("", code).getDisplayCountry(language))))
        .filter(country -> !country.contains(" "))
        .collect(Collectors.toUnmodifiableSet());
  }
}
