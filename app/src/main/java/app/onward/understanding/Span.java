package app.onward.understanding;

import app.onward.understanding.text.Token;
import java.util.List;

/** Tokens of a line, from the first to before the last. */
record Span(int from, int to) {

  /** The span as the line writes it. */
  String of(String text, List<Token> line) {
    return text.substring(line.get(from).start(), line.get(to - 1).end());
  }
}
