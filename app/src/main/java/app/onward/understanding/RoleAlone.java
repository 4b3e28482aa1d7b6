package app.onward.understanding;

import app.onward.understanding.Mention.Place;
import app.onward.understanding.text.Token;
import java.util.List;
import java.util.Set;

/** Titles that stand alone: between the marks of a subject, or on a line above all sentences. */
final class RoleAlone {
  private static final Set<String> MARKS =
      Set.of("|", ":", "-", "–", "—", "·", "•", ">", "<", "(", ",", "?", "!", "@");
  private static final Set<String> SOMEBODY_BEFORE =
      Set.of(
          ",", "(", "the", "our", "my", "your", "their", "by", "&", "and", "a", "an", "i'm", "am",
          "-", "–", "der", "die", "dem", "unser", "unsere", "meine", "mein", "notre", "le", "la",
          "mon", "ma", "|");
  private static final Set<String> GENDERS = Set.of("m", "w", "d", "f", "h", "x", "gn", "i", "v");
  private static final double MARKED = 0.8;
  private static final double IN_RUN = 0.5;
  private static final int RUN_LINES = 12;
  private static final double IN_SUBJECT = 0.6;
  private static final double ON_LINE = 0.55;
  private static final int LAST_LINES = 2;
  private static final int FIRST_LINES = 8;

  private RoleAlone() {}

  static void find(List<TextLine> lines, String language, Mentions mentions) {
    for (TextLine line : lines.subList(0, Math.min(RUN_LINES, lines.size()))) {
      runs(line, mentions);
    }
    for (int i = 0; i < Math.min(FIRST_LINES, lines.size()); i++) {
      TextLine line = lines.get(i);
      if (line.subject()) {
        headed(line, Place.SUBJECT, IN_SUBJECT, language, mentions);
      } else if (line.isHeading()
          && !line.isBullet()
          && i < lines.size() - LAST_LINES
          && (i == 0 || !isSomebody(lines.get(i - 1)))) {
        headed(line, Place.CARD, ON_LINE, language, mentions);
      }
    }
  }

  /** Capitals that end in what one is: "a chat about Delivery Driver". */
  private static void runs(TextLine line, Mentions mentions) {
    List<Token> tokens = line.tokens();
    for (int from = 0; from < tokens.size(); from++) {
      int to = from;
      while (to < tokens.size() && isOfRun(tokens, from, to)) {
        to++;
      }
      if (isMarked(tokens, to) && to > from && !isWithin(tokens, from)
          || to - from > 1 && !isOfSomebody(tokens, from, to)) {
        boolean marked = isMarked(tokens, to) && !isWithin(tokens, from);
        Span span = new Span(from, to);
        String title =
            (marked ? Titles.from(line, from, tokens.size(), false, "de").orElse(span) : span)
                .of(line.text(), tokens);
        if (marked && RoleReader.isTitle(title)) {
          mentions.add(
              new Mention(title, line.subject() ? Place.SUBJECT : Place.CARD, line.text(), MARKED));
        } else if (TitleWords.isTitle(tokens.get(to - 1).folded()) && RoleReader.isTitle(title)) {
          Place place = line.subject() ? Place.SUBJECT : Place.CARD;
          mentions.add(new Mention(title, place, line.text(), IN_RUN));
        }
      }
      from = Math.max(from, to);
    }
  }

  /** "(m/w/d)", "(H/F)", "(all genders)": only titles are followed by these. */
  private static boolean isMarked(List<Token> tokens, int to) {
    return to + 2 < tokens.size()
        && tokens.get(to).text().equals("(")
        && (GENDERS.contains(tokens.get(to + 1).folded())
                && "/|*".contains(tokens.get(to + 2).text())
            || tokens.get(to + 1).is("all"));
  }

  /** Behind a small word, which is the title's: "Elektroniker für Betriebstechnik (m/w/d)". */
  private static boolean isWithin(List<Token> tokens, int from) {
    if (from == 0 || !tokens.get(from - 1).isWord() || tokens.get(from - 1).isCapital()) {
      return false;
    }
    return from > 1 && TitleWords.isTitle(tokens.get(from - 2).folded())
        || !Titles.isBefore(tokens.get(from - 1)) && !Titles.isOfMail(tokens.get(from - 1));
  }

  private static boolean isOfRun(List<Token> tokens, int from, int i) {
    Token token = tokens.get(i);
    if (token.text().equals("/") && i > from) {
      return token.glued() && i + 1 < tokens.size() && tokens.get(i + 1).isCapital();
    }
    return token.isWord()
        && token.isCapital()
        && (i > from || !Titles.isOfMail(token) && !Titles.isCode(token.folded()));
  }

  /** "Ines Duarte, Engineering Manager", "with the Hiring Manager", "Manager Ines Duarte". */
  private static boolean isOfSomebody(List<Token> tokens, int from, int to) {
    String before = from == 0 ? "" : tokens.get(from - 1).folded();
    return from == 0 && to == tokens.size()
        || SOMEBODY_BEFORE.contains(before)
        || to < tokens.size() && tokens.get(to).isCapital();
  }

  /** Below a name stands what somebody is who writes. */
  private static boolean isSomebody(TextLine line) {
    return People.isKnown(line.text())
        || People.mayBe(line.text()) && !line.subject()
        || line.text().startsWith("[NAME]");
  }

  private static void headed(
      TextLine line, Place place, double weight, String language, Mentions mentions) {
    List<Token> tokens = line.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (i == 0 || MARKS.contains(tokens.get(i - 1).text())) {
        part(line, i, place, language, weight, mentions);
      }
    }
  }

  /** A title, behind words of the mail itself: "Candidature réceptionniste". */
  private static void part(
      TextLine line, int from, Place place, String language, double weight, Mentions mentions) {
    List<Token> tokens = line.tokens();
    int to = tokens.size();
    int start = from;
    while (start < to && Titles.isOfMail(tokens.get(start))) {
      start++;
    }
    Titles.from(line, start, to, false, language)
        .filter(
            span ->
                span.to() == to
                    || MARKS.contains(tokens.get(span.to()).text())
                    || Titles.isOfMail(tokens.get(span.to())))
        .map(span -> span.of(line.text(), tokens))
        .filter(title -> RoleReader.isTitle(title) && RoleReader.isSurely(title))
        .filter(title -> title.split("\\s+").length <= 7)
        .filter(title -> line.subject() || Character.isUpperCase(title.codePointAt(0)))
        .ifPresent(title -> mentions.add(new Mention(title, place, line.text(), weight)));
  }
}
