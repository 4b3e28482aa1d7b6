package app.onward.correspondence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds in a letter what is better left out. It advises, and never holds a letter back. */
public final class BetterLeftOut {
  private static final String FILE = "/correspondence/better-left-out.txt";
  private static final Pattern QUESTION = Pattern.compile("[^.!?\\n]*\\?");
  private static final List<Rule> RULES = rules();

  private BetterLeftOut() {}

  /** Shown through {@code correspondence.advice.<kind>}. */
  public enum Kind {
    ARGUMENT,
    FAULT,
    LEGAL,
    PLEADING,
    PRESSURE,
    APOLOGY,
    COMPARISON,
    FORMER_EMPLOYER,
    SEVERAL_QUESTIONS
  }

  /**
   * A piece of advice.
   *
   * @param words as they stand in the letter
   */
  public record Advice(Kind kind, String words) {}

  private record Rule(Kind kind, Pattern pattern) {}

  /** In any of the languages, whichever the letter is in; each kind once. */
  public static List<Advice> in(LetterText letter) {
    String text = letter.body().replace('’', '\'').replace('‘', '\'');
    var found = new ArrayList<Advice>();
    for (Rule rule : RULES) {
      rule.pattern()
          .matcher(text)
          .results()
          .map(MatchResult::group)
          .filter(_ -> found.stream().noneMatch(advice -> advice.kind() == rule.kind()))
          .limit(1)
          .forEach(words -> found.add(new Advice(rule.kind(), words.strip())));
    }
    List<String> questions =
        QUESTION.matcher(text).results().map(one -> one.group().strip()).toList();
    if (questions.size() > 1) {
      found.add(new Advice(Kind.SEVERAL_QUESTIONS, questions.get(1)));
    }
    return List.copyOf(found);
  }

  private static List<Rule> rules() {
    var rules = new ArrayList<Rule>();
    try (InputStream bytes =
            Objects.requireNonNull(BetterLeftOut.class.getResourceAsStream(FILE), FILE);
        var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      Kind kind = Kind.ARGUMENT;
      for (String line : lines.readAllLines()) {
        if (line.startsWith("[") && line.matches("\\[[a-z-]+]")) {
          String name = line.substring(1, line.length() - 1).replace('-', '_');
          kind = Kind.valueOf(name.toUpperCase(Locale.ROOT));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          rules.add(new Rule(kind, Pattern.compile("(?iuU)" + line)));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(FILE, unreadable);
    }
    return List.copyOf(rules);
  }
}
