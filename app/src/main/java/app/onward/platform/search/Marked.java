package app.onward.platform.search;

import java.util.ArrayList;
import java.util.List;

/** A text in pieces, some of them found words. */
public record Marked(List<Piece> pieces) {
  private static final int BEFORE = 60;
  private static final int LENGTH = 220;

  public Marked {
    pieces = List.copyOf(pieces);
  }

  /** A part of a text; {@code found} parts are shown marked. */
  public record Piece(String text, boolean found) {}

  /** The whole text with each word that starts with one of the terms marked. */
  public static Marked all(String text, SearchTerms terms) {
    return mark(text, terms);
  }

  /** About 220 characters of the text around the first word found, or its beginning. */
  public static Marked around(String text, SearchTerms terms) {
    String line = text.replaceAll("\\s+", " ").strip();
    int first = terms.ranges(line).stream().mapToInt(SearchTerms.Range::start).min().orElse(0);
    int start = first <= BEFORE ? 0 : Math.max(0, line.lastIndexOf(' ', first - BEFORE) + 1);
    int end = Math.min(line.length(), start + LENGTH);
    String part = line.substring(start, end);
    return mark((start > 0 ? "… " : "") + part + (end < line.length() ? " …" : ""), terms);
  }

  private static Marked mark(String text, SearchTerms terms) {
    var pieces = new ArrayList<Piece>();
    int at = 0;
    for (SearchTerms.Range range : terms.ranges(text)) {
      if (range.start() > at) {
        pieces.add(new Piece(text.substring(at, range.start()), false));
      }
      pieces.add(new Piece(text.substring(range.start(), range.end()), true));
      at = range.end();
    }
    if (at < text.length()) {
      pieces.add(new Piece(text.substring(at), false));
    }
    return new Marked(pieces);
  }

  @Override
  public String toString() {
    var text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }
}
