package app.onward.interviews;

import java.util.List;
import java.util.regex.Pattern;

/** Questions as they were typed or pasted, one on each line, without the marks of a list. */
record PastedQuestions(List<String> lines) {
  private static final Pattern MARK = Pattern.compile("^(?:[-*•·–]+|\\(?\\d{1,2}[.)])\\s+");

  static PastedQuestions of(String text) {
    return new PastedQuestions(
        text.lines()
            .map(String::strip)
            .map(line -> MARK.matcher(line).replaceFirst("").strip())
            .filter(line -> !line.isEmpty())
            .toList());
  }
}
