package app.onward.understanding;

import app.onward.understanding.model.Document;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Patterns tried in their order over a mail's lines; the first hit of the best pattern counts. */
final class Patterns {
  private final List<Pattern> patterns;

  /** Each with a group named {@code it}. */
  Patterns(List<String> patterns) {
    this.patterns = patterns.stream().map(Pattern::compile).toList();
  }

  /** What was found and the line it stands in. */
  record Hit(String value, String line) {}

  Optional<Hit> first(
      List<Document.Line> lines, java.util.function.Function<String, Optional<String>> accept) {
    for (Pattern pattern : patterns) {
      for (Document.Line line : lines) {
        Matcher matcher = pattern.matcher(line.text());
        while (matcher.find()) {
          Optional<String> value = accept.apply(matcher.group("it"));
          if (value.isPresent()) {
            return Optional.of(new Hit(value.get(), line.text()));
          }
        }
      }
    }
    return Optional.empty();
  }
}
