package app.onward.preparation.web;

import java.util.List;

/**
 * A part of a sheet.
 *
 * @param word of its heading, shown through {@code preparation.sheet.<word>}
 */
public record SheetPart(String word, List<SheetLine> lines) {
  public SheetPart {
    lines = List.copyOf(lines);
  }
}
