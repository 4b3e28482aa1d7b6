package app.onward.correspondence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The shipped drafts of one language, by heading; and what a missing fact is called there.
 *
 * @param drafts with slots in braces
 * @param gaps names of slots, as somebody who fills them reads them
 */
record Drafts(Map<String, LetterText> drafts, Map<String, String> gaps) {
  private static final String SUBJECT = "Subject:";

  Drafts {
    drafts = Map.copyOf(drafts);
    gaps = Map.copyOf(gaps);
  }

  static Drafts in(LetterLanguage language) {
    String file = "/correspondence/letters_" + language.code() + ".txt";
    var sections = new HashMap<String, StringBuilder>();
    try (InputStream bytes = Objects.requireNonNull(Drafts.class.getResourceAsStream(file), file);
        var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      var current = new StringBuilder();
      for (String line : lines.readAllLines()) {
        if (line.matches("\\[[a-z -]+]")) {
          current = sections.computeIfAbsent(line, _ -> new StringBuilder());
        } else {
          current.append(line).append('\n');
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
    return of(sections);
  }

  private static Drafts of(Map<String, StringBuilder> sections) {
    var drafts = new HashMap<String, LetterText>();
    var gaps = new HashMap<String, String>();
    sections.forEach(
        (heading, text) -> {
          if (heading.equals("[gaps]")) {
            text.toString()
                .lines()
                .map(line -> line.split(" = ", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> gaps.put(pair[0], pair[1]));
          } else {
            drafts.put(heading.substring(1, heading.length() - 1), draft(text.toString()));
          }
        });
    return new Drafts(drafts, gaps);
  }

  private static LetterText draft(String text) {
    int end = text.indexOf('\n');
    if (!text.startsWith(SUBJECT)) {
      throw new IllegalStateException("A draft begins with '" + text.substring(0, end) + "'");
    }
    return new LetterText("", text.substring(SUBJECT.length(), end), text.substring(end));
  }

  /** The one for this kind; with an agency in between its own where there is one. */
  LetterText of(LetterKind kind, boolean agency) {
    LetterText usual = Objects.requireNonNull(drafts.get(kind.word()), kind.word());
    return agency ? drafts.getOrDefault(kind.word() + " agency", usual) : usual;
  }

  /** What stands in the place of a fact that is not known. */
  String gap(String slot) {
    return "[" + gaps.getOrDefault(slot, slot) + "]";
  }
}
