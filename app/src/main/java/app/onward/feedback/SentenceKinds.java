package app.onward.feedback;

import app.onward.feedback.FeedbackSentence.Kind;
import app.onward.understanding.Said;
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
import java.util.regex.Pattern;

/** Guesses what each sentence of feedback speaks of; the person decides. */
final class SentenceKinds {
  private static final String FILE = "/feedback/sentence-kinds.txt";
  private static final List<Rule> RULES = rules();

  private SentenceKinds() {}

  private record Rule(Kind kind, Pattern pattern) {}

  /** The sentences of a text, without codes: those are only suggested. */
  static List<FeedbackSentence> of(String text) {
    return Said.in(text).stream()
        .map(said -> FeedbackSentence.said(said.sentence(), kind(said)))
        .toList();
  }

  private static Kind kind(Said said) {
    String plain = said.sentence().replace('’', '\'');
    return RULES.stream()
        .filter(rule -> rule.pattern().matcher(plain).find())
        .map(Rule::kind)
        .findFirst()
        .orElse(said.reason() == null ? Kind.OTHER : Kind.TASK);
  }

  private static List<Rule> rules() {
    var rules = new ArrayList<Rule>();
    try (InputStream bytes =
            Objects.requireNonNull(SentenceKinds.class.getResourceAsStream(FILE), FILE);
        var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      Kind kind = Kind.OTHER;
      for (String line : lines.readAllLines()) {
        if (line.matches("\\[[a-z]+]")) {
          kind = Kind.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
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
