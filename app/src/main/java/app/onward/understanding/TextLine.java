package app.onward.understanding;

import app.onward.understanding.model.Document;
import app.onward.understanding.text.Token;
import app.onward.understanding.text.Tokens;
import java.util.List;
import java.util.Set;

/** A sentence of a mail, cut into words and signs. */
record TextLine(boolean subject, String text, List<Token> tokens) {
  /** What stands further down is small print and lists of other jobs. */
  private static final int LINES = 80;

  private static final int HEADING = 14;

  private static final Set<String> PLACES =
      Set.of(
          "where",
          "place",
          "venue",
          "location",
          "address",
          "ort",
          "wo",
          "adresse",
          "treffpunkt",
          "lieu",
          "ou",
          "donde",
          "lugar",
          "direccion",
          "dove",
          "luogo",
          "indirizzo",
          "sede",
          "waar",
          "locatie",
          "adres",
          "plaats",
          "onde",
          "local",
          "morada",
          "endereco",
          "standort");

  static List<TextLine> of(Document document) {
    return document.lines().stream()
        .limit(LINES)
        .map(line -> new TextLine(line.subject(), line.text(), Tokens.of(line.text())))
        .toList();
  }

  /** Whether it says where something is, which names buildings. */
  boolean isPlace() {
    return tokens.size() > 1
        && tokens.get(1).text().equals(":")
        && PLACES.contains(tokens.getFirst().folded());
  }

  /** Whether it is an item of a list: what is asked for, or has to be brought. */
  boolean isBullet() {
    return !subject && !text.isEmpty() && "-*•·–".indexOf(text.charAt(0)) >= 0;
  }

  /** Whether it is no sentence, nor a label with its value, so that marks part what it holds. */
  boolean isHeading() {
    char last = text.isEmpty() ? '.' : text.charAt(text.length() - 1);
    return subject
        || tokens.size() <= HEADING && last != '.' && last != '!' && last != '?' && !isLabelled();
  }

  private boolean isLabelled() {
    return tokens.stream().limit(4).anyMatch(token -> token.text().equals(":"));
  }
}
