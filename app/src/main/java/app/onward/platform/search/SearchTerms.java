package app.onward.platform.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words a person typed, without case or accents; each stands for every word that starts with
 * it.
 */
public record SearchTerms(List<String> words) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final int MOST = 12;

  public SearchTerms {
    words = List.copyOf(words);
  }

  /** Where a found word stands: from {@code start} to before {@code end}. */
  public record Range(int start, int end) {}

  public static SearchTerms of(String typed) {
    return new SearchTerms(
        WORD.matcher(typed)
            .results()
            .map(MatchResult::group)
            .map(SearchTerms::fold)
            .limit(MOST)
            .toList());
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** The text in lower case and without accents. */
  public static String fold(String text) {
    return MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  /** The words of the text that start with one of the terms, in order. */
  List<Range> ranges(String text) {
    var found = new ArrayList<Range>();
    WORD.matcher(text)
        .results()
        .forEach(
            match -> {
              String folded = fold(match.group());
              if (words.stream().anyMatch(folded::startsWith)) {
                found.add(new Range(match.start(), match.end()));
              }
            });
    return found;
  }
}
