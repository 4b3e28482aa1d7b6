package app.onward.preparation;

import app.onward.understanding.Evidence;
import app.onward.understanding.Fact;
import app.onward.understanding.Facts;
import app.onward.understanding.Judgement;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The whole sentences of a mail that state what was read from it, name who will be there, or give a
 * time. They are quoted as they stand; a line of a calendar or a header is no sentence.
 */
final class TellingSentences {
  private static final int MOST = 3;
  private static final int LONGEST = 400;

  /** A number with a full stop, such as the day in “21. November”, ends nothing. */
  private static final Pattern ENDS =
      Pattern.compile("(?<!\\s\\d{1,2}\\.)(?<=[.!?])\\s+|\\n\\s*\\n");

  private static final Pattern SENTENCE = Pattern.compile("\\S+( \\S+){3,}[.!?]");
  private static final Predicate<String> TIME =
      Pattern.compile("\\b\\d{1,2}[:.h]\\d{2}\\b|\\b\\d{1,2} ?(am|pm|Uhr)\\b").asPredicate();

  private TellingSentences() {}

  static List<String> of(String body, Judgement judgement) {
    List<String> clues = clues(judgement);
    return ENDS.splitAsStream(body)
        .map(part -> part.strip().replaceAll("\\s+", " "))
        .filter(part -> part.length() <= LONGEST && SENTENCE.matcher(part).matches())
        .filter(part -> TIME.test(part) || clues.stream().anyMatch(part::contains))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static List<String> clues(Judgement judgement) {
    Facts facts = judgement.facts();
    Stream<String> lines =
        Stream.of(facts.interviewAt(), facts.format(), facts.deadline())
            .filter(Objects::nonNull)
            .map(Fact::line);
    Stream<String> names = facts.people().stream().map(Fact::value);
    Evidence evidence = judgement.evidence();
    Stream<String> decided =
        evidence.place() == Evidence.Place.BODY ? Stream.of(evidence.line()) : Stream.of();
    return Stream.of(lines, names, decided)
        .flatMap(clue -> clue)
        .map(clue -> clue.strip().replaceAll("\\s+", " "))
        .filter(clue -> !clue.isEmpty())
        .toList();
  }
}
