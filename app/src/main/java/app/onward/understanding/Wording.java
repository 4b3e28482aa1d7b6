package app.onward.understanding;

import app.onward.understanding.text.Sentences;
import app.onward.understanding.text.Words;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sentences of a mail in the form in which two mails of one template are the same: without what
 * is written large, which holds the names, and without numbers.
 */
public final class Wording {
  private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}\\p{N}@./])\\p{Ll}[\\p{L}']*");
  private static final int WORDS = 3;
  private static final int SENTENCES = 200;

  private Wording() {}

  /** Each sentence once; short ones are left out, for every mail has them. */
  public static List<String> of(String body) {
    return Sentences.of(body.replace('’', '\'')).stream()
        .map(Wording::small)
        .filter(words -> words.size() >= WORDS)
        .map(words -> String.join(" ", words))
        .distinct()
        .limit(SENTENCES)
        .toList();
  }

  private static List<String> small(String sentence) {
    return SMALL
        .matcher(sentence)
        .results()
        .map(MatchResult::group)
        .map(Words::folded)
        .collect(Collectors.toList());
  }
}
