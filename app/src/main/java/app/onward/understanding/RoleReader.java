package app.onward.understanding;

import app.onward.understanding.Mention.Place;
import app.onward.understanding.text.Lexicon;
import app.onward.understanding.text.Phrases;
import app.onward.understanding.text.Token;
import app.onward.understanding.text.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the role that was applied for. */
final class RoleReader {
  private static final Phrases PHRASES = Phrases.of("/understanding/role-phrases.txt");
  private static final Set<String> NEVER = Lexicon.of("/understanding/titles.txt").section("never");
  private static final Set<String> NEVER_FIRST =
      Lexicon.of("/understanding/titles.txt").section("never first");
  private static final Set<String> UNSAID = Set.of();
  private static final double UNKNOWN = 0.6;
  private static final double UNKNOWN_NOUN = 0.55;
  private static final double TIER = 0.15;
  private static final double HINT = 0.5;
  private static final int WORDS = 10;

  /**
   * @param employer the firm's name, which a title does not hold; null where it is not known
   */
  @Nullable Fact<String> read(List<TextLine> lines, String language, @Nullable String employer) {
    Mentions mentions = new Mentions(UNSAID, null, RoleReader::fullest);
    for (TextLine line : lines) {
      if (line.isBullet()) {
        continue;
      }
      for (Phrases.Place place : PHRASES.in(line.tokens(), language)) {
        title(line, place, language, employer)
            .ifPresent(
                title ->
                    mentions.add(
                        new Mention(
                            title,
                            line.subject() ? Place.SUBJECT : Place.SENTENCE,
                            line.text(),
                            weight(title, place.weight(), language))));
      }
    }
    RoleAlone.find(lines, language, mentions);
    if (employer != null) {
      RoleInCard.find(lines, employer, mentions);
    }
    return mentions.best().orElse(null);
  }

  /**
   * The longest title that a phrase tells; where a shorter one does as well, small words behind it
   * are the sentence's.
   */
  private static Mention fullest(List<Mention> same) {
    double told = same.stream().mapToDouble(Mention::weight).max().orElse(0) - TIER;
    List<Mention> best =
        same.stream()
            .filter(mention -> mention.weight() >= told)
            .sorted(Comparator.comparing((Mention mention) -> mention.name().length()))
            .toList();
    Mention fullest = best.getFirst();
    for (Mention mention : best) {
      if (!runsOn(mention.name(), fullest.name())) {
        fullest = mention;
      }
    }
    return fullest;
  }

  private static boolean runsOn(String longer, String shorter) {
    int at = longer.indexOf(shorter);
    String rest = at < 0 ? "" : longer.substring(at + shorter.length()).strip();
    return at > 0 && Character.isLowerCase(longer.codePointAt(0))
        || !rest.isEmpty() && Character.isLowerCase(rest.codePointAt(0));
  }

  /** Where all nouns are written large, one that is not known as a title hardly tells. */
  private static double weight(String title, double weight, String language) {
    double unknown = language.equals("de") ? UNKNOWN_NOUN : UNKNOWN;
    return isKnown(title) ? weight : weight * unknown;
  }

  private static Optional<String> title(
      TextLine line, Phrases.Place place, String language, @Nullable String employer) {
    List<Token> tokens = line.tokens();
    if (place.from() < 0) {
      return Optional.empty();
    }
    boolean whole = place.to() >= 0;
    int limit = whole ? place.to() : employerAt(line, place.from(), employer);
    return Titles.from(line, place.from(), limit, whole, language)
        .filter(span -> !whole || span.to() == limit || tokens.get(span.to()).text().equals("\""))
        .map(span -> span.of(line.text(), tokens))
        .filter(title -> isTitle(title) || whole && isKnown(title))
        .filter(title -> place.weight() > HINT || title.chars().anyMatch(Character::isUpperCase))
        .filter(title -> employer == null || !employer.contains(title));
  }

  /** Where the employer's name begins behind a token; the line's end where it does not stand. */
  private static int employerAt(TextLine line, int from, @Nullable String employer) {
    List<Token> tokens = line.tokens();
    int at =
        employer == null || from >= tokens.size()
            ? -1
            : line.text().indexOf(employer, tokens.get(from).start());
    for (int i = from; at >= 0 && i < tokens.size(); i++) {
      if (tokens.get(i).start() >= at) {
        return i;
      }
    }
    return tokens.size();
  }

  static boolean isTitle(String title) {
    String[] words = words(title);
    if (words.length == 0) {
      return false;
    }
    boolean capital = Character.isUpperCase(title.codePointAt(0));
    boolean sure = isSurely(words);
    return title.length() >= 2
        && title.split(" ").length <= WORDS
        && (sure || isKnown(title) && words.length <= 7 || capital && words.length <= 6)
        && (sure
            || isKnown(title) && !NEVER.contains(words[0])
            || Arrays.stream(words).noneMatch(NEVER::contains))
        && Arrays.stream(words).anyMatch(RoleReader::isTelling)
        && !NEVER_FIRST.contains(words[0])
        && (sure || !People.isKnown(title))
        && !(People.isFirstName(words[0]) && words.length > 1);
  }

  private static boolean isTelling(String word) {
    return TitleWords.isTitle(word)
        || !FirmWords.isNever(word) && !word.isEmpty() && !Character.isDigit(word.charAt(0));
  }

  /** Titles end in what one is in English and German, and begin with it in most other languages. */
  static boolean isSurely(String title) {
    return isSurely(words(title));
  }

  /** Without what stands in brackets. */
  private static String[] words(String title) {
    String outside = Words.folded(title).replaceAll("\\([^)]*\\)", " ").strip();
    return (outside.isEmpty() ? title : outside).split("[^\\p{L}\\p{N}'+#]+");
  }

  private static boolean isSurely(String[] words) {
    int last = words.length - 1;
    if (last < 0) {
      return false;
    }
    while (last > 0 && words[last].matches("i{1,3}|iv|v|\\d+|[mwdfhx]|mwd|hf")) {
      last--;
    }
    return TitleWords.isTitle(words[last])
        || TitleWords.isTitle(words[0]) && !NEVER.contains(words[last]);
  }

  static boolean isKnown(String title) {
    for (String word : Words.folded(title).split("[^\\p{L}\\p{N}]+")) {
      if (TitleWords.isTitle(word)) {
        return true;
      }
    }
    return false;
  }
}
