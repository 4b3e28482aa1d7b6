package app.onward.understanding;

import app.onward.understanding.text.Lexicon;
import app.onward.understanding.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How job titles are written, from {@code titles.txt}: where they begin and end. */
final class Titles {
  private static final Lexicon LEXICON = Lexicon.of("/understanding/titles.txt");
  private static final Set<String> BEFORE = LEXICON.section("before");
  private static final Set<String> STOPS = LEXICON.section("stops");
  private static final Set<String> SMALL_STOPS = LEXICON.section("small stops");
  private static final Set<String> PLACES = LEXICON.section("places");
  private static final Set<String> WITHIN_FOR = Set.of("for", "pour", "para", "per", "voor", "als");
  private static final Set<String> DETERMINERS = Set.of("the", "our", "a", "an", "this", "your");
  private static final Set<String> LEADS =
      Set.of(
          "for", "as", "als", "fur", "pour", "comme", "para", "como", "per", "come", "voor", "zum",
          "zur", "about", "ein", "eine", "einen", "einem", "einer");
  private static final Set<String> ROMANCE = Set.of("fr", "es", "it", "pt");
  private static final Set<String> AND =
      Set.of("and", "und", "et", "y", "e", "en", "ou", "or", "oder");
  private static final Set<String> LINKS = LEXICON.section("links");
  private static final Set<String> NOT_AFTER_LINKS = LEXICON.section("not after links");
  private static final Set<String> NEVER_FIRST = LEXICON.section("never first");
  private static final Set<String> QUALIFIERS = LEXICON.section("qualifiers");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?iu).*(?:\\d{3}|[\\[€$£]|\\b(?:req|ref|réf|id|nr|n°|job|kennziffer|referenz\\w*|vacature|vacante"
              + "|remoto|remote|hybrid\\w*)\\b).*");
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "sr", "jr", "dr", "st", "asst", "mgr", "dept", "dipl", "ing", "med", "tech", "gen",
          "adm");
  private static final int LONGEST = 14;
  private static final int MOST_IN_BRACKETS = 5;

  private Titles() {}

  static boolean isBefore(Token token) {
    return BEFORE.contains(token.folded());
  }

  /** Whether a word is the mail's, and opens no title: "Ihre", "Candidature". */
  static boolean isOfMail(Token token) {
    return STOPS.contains(token.folded()) || NEVER_FIRST.contains(token.folded());
  }

  /**
   * The title that begins at a token.
   *
   * @param language whose manner of writing titles holds: small words go on in some, in others not
   * @param whole whether all up to the limit belongs to it, as in "the * position"
   */
  static Optional<Span> from(TextLine line, int from, int limit, boolean whole, String language) {
    List<Token> tokens = line.tokens();
    int start = from;
    while (start < limit && isBefore(tokens.get(start), start + 1 < limit)) {
      start++;
    }
    int end = start;
    while (end < limit && end - start < LONGEST) {
      int next = next(line, start, end, limit, whole);
      boolean runsOn =
          next == end + 1
              && end > start
              && !whole
              && isRunningOn(tokens, start, end, limit, language);
      next = runsOn ? end : next;
      if (next == end) {
        break;
      }
      end = next;
    }
    while (end > start && isDangling(tokens.get(end - 1))) {
      end--;
    }
    return end == start ? Optional.empty() : Optional.of(core(tokens, start, end, language));
  }

  /** Without what leads to the title: "Einsatz als *", "búsqueda de *", "documents for *". */
  private static Span core(List<Token> tokens, int start, int end, String language) {
    int first = start;
    while (first < end && !TitleWords.isTitle(tokens.get(first).folded())) {
      first++;
    }
    if (first == end) {
      return new Span(start, end);
    }
    for (int i = first - 1; i > start; i--) {
      boolean leads = LEADS.contains(tokens.get(i).folded());
      boolean small =
          ROMANCE.contains(language) && !tokens.get(i).isCapital() && tokens.get(i).isWord();
      if (leads || small) {
        return new Span(i + 1, end);
      }
    }
    boolean lead =
        ROMANCE.contains(language) && first == start + 1 && !tokens.get(start).isCapital();
    return new Span(lead ? first : start, end);
  }

  /** A small word that no title of the language has there: "Koch (m/w/d) beginnen". */
  private static boolean isRunningOn(
      List<Token> tokens, int start, int i, int limit, String language) {
    Token token = tokens.get(i);
    if (!token.isWord() || token.isCapital() || token.isNumber() || token.glued()) {
      return false;
    }
    boolean and = AND.contains(token.folded()) && i + 1 < limit;
    if (and && !ROMANCE.contains(language) && !language.equals("nl")) {
      return !tokens.get(i + 1).isCapital() && !TitleWords.isTitle(tokens.get(i + 1).folded());
    }
    if (LINKS.contains(token.folded()) || TitleWords.isTitle(token.folded())) {
      return false;
    }
    boolean titleNext = i + 1 < limit && TitleWords.isTitle(tokens.get(i + 1).folded());
    return switch (language) {
      case "de" -> !titleNext;
      case "en" -> !titleNext && tokens.get(start).isCapital();
      default -> false;
    };
  }

  private static boolean isBefore(Token token, boolean more) {
    return more && (BEFORE.contains(token.folded()) || isCode(token.folded()))
        || "\"“„«»'‘:#–-,°".contains(token.text());
  }

  static boolean isCode(String word) {
    int digits = 0;
    for (int i = 0; i < word.length(); i++) {
      digits += Character.isDigit(word.charAt(i)) ? 1 : 0;
    }
    return digits > 2 && !(word.length() == 4 && word.startsWith("20"));
  }

  private static boolean isDangling(Token token) {
    return !token.isWord() && !")%+".contains(token.text())
        || LINKS.contains(token.folded()) && !token.isCapital();
  }

  /** After what belongs to the title at {@code i}; {@code i} where it ends. */
  private static int next(TextLine line, int start, int i, int limit, boolean whole) {
    List<Token> tokens = line.tokens();
    Token token = tokens.get(i);
    if (token.isWord()) {
      return endsAt(tokens, i, limit, whole) || i > start && isLabel(tokens, i, limit) ? i : i + 1;
    }
    return switch (token.text()) {
      case "(" -> afterBracket(line, start, i, limit);
      case "/", "&", "%", "+", "*", "_", "·" -> i + 1;
      case "." -> isInner(tokens, start, i, limit) ? i + 1 : i;
      case "," -> i > start && (whole || goesOnAfterComma(line, i, limit)) ? i + 1 : i;
      case "-", "–", "—", ":" -> i > start && goesOnAfterDash(line, i, limit, whole) ? i + 1 : i;
      default -> i;
    };
  }

  /** "Employer" in "Title: Teacher Employer: Brackford School". */
  private static boolean isLabel(List<Token> tokens, int i, int limit) {
    return i + 1 < limit && tokens.get(i + 1).text().equals(":") && tokens.get(i).isCapital();
  }

  private static boolean endsAt(List<Token> tokens, int i, int limit, boolean whole) {
    Token token = tokens.get(i);
    String word = token.folded();
    if (!token.isCapital() && SMALL_STOPS.contains(word)
        || whole && DETERMINERS.contains(word) && !token.isCapital()) {
      return true;
    }
    boolean abbreviation =
        word.length() < 4 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
    if (STOPS.contains(word) && !abbreviation
        || token.text().equals("è")
        || token.text().contains("@")
        || word.startsWith("http")) {
      return true;
    }
    if (isCode(word)) {
      return i + 1 >= limit || !tokens.get(i + 1).text().equals("%");
    }
    if (i > 0 && token.glued() && tokens.get(i - 1).text().equals("/")) {
      return false;
    }
    if (token.text().equals("a")) {
      return true;
    }
    if (token.text().equals("à")) {
      String next = i + 1 < limit ? tokens.get(i + 1).folded() : "";
      return next.isEmpty()
          || tokens.get(i + 1).isCapital()
          || LINKS.contains(next)
          || NOT_AFTER_LINKS.contains(next)
          || STOPS.contains(next);
    }
    if (LINKS.contains(word) && !token.isCapital()) {
      boolean last = i + 1 >= limit;
      String next = last ? "" : tokens.get(i + 1).folded();
      boolean small = WITHIN_FOR.contains(word) && !last && !tokens.get(i + 1).isCapital();
      return !last
          && (small
              || NOT_AFTER_LINKS.contains(next)
              || STOPS.contains(next)
              || isPlaceLink(tokens, i));
    }
    return false;
  }

  /** "in London", "à la Mairie", "en Brackford": a capital behind such a word names where. */
  private static boolean isPlaceLink(List<Token> tokens, int i) {
    String word = tokens.get(i).folded();
    boolean place = word.equals("in") || word.equals("en") || word.equals("to");
    int next = i + 1;
    while (next < tokens.size() && LINKS.contains(tokens.get(next).folded())) {
      next++;
    }
    return place
        && next < tokens.size()
        && (tokens.get(next).isCapital() || tokens.get(next).isNumber())
        && !QUALIFIERS.contains(tokens.get(next).folded());
  }

  /** A bracket belongs to the title unless it holds a reference. */
  private static int afterBracket(TextLine line, int start, int i, int limit) {
    List<Token> tokens = line.tokens();
    for (int close = i + 1; close < limit && close - i < LONGEST; close++) {
      if (tokens.get(close).text().equals(")")) {
        String inner = line.text().substring(tokens.get(i).end(), tokens.get(close).start());
        boolean aside = inner.split(" ").length > MOST_IN_BRACKETS;
        boolean own = tokens.get(i).glued() || !aside && !REFERENCE.matcher(inner).matches();
        return own && i > start ? close + 1 : i;
      }
    }
    return i;
  }

  /** "Sr. Developer", ".NET". */
  private static boolean isInner(List<Token> tokens, int start, int i, int limit) {
    boolean abbreviated =
        i > start && ABBREVIATIONS.contains(tokens.get(i - 1).folded()) && i + 1 < limit;
    boolean opens = i + 1 < limit && tokens.get(i + 1).glued() && !tokens.get(i).glued();
    return abbreviated || opens;
  }

  private static boolean goesOnAfterComma(TextLine line, int i, int limit) {
    List<Token> tokens = line.tokens();
    return !line.subject()
        && i + 1 < limit
        && tokens.get(i + 1).isCapital()
        && isShortPart(tokens, i + 1, limit);
  }

  private static boolean goesOnAfterDash(TextLine line, int i, int limit, boolean whole) {
    List<Token> tokens = line.tokens();
    if (i + 1 >= limit) {
      return false;
    }
    if (tokens.get(i).glued() && (tokens.get(i + 1).glued() || tokens.get(i + 1).is("und"))) {
      return !tokens.get(i).text().equals(":") || !tokens.get(i + 1).isCapital();
    }
    if (tokens.get(i).text().equals(":")) {
      return false;
    }
    if (PLACES.contains(tokens.get(i + 1).folded())) {
      return false;
    }
    boolean qualified = false;
    for (int j = i + 1; j < Math.min(limit, i + 4); j++) {
      qualified |= QUALIFIERS.contains(tokens.get(j).folded());
    }
    return qualified
        || whole
        || !line.isHeading()
            && isShortPart(tokens, i + 1, limit)
            && (tokens.get(i + 1).isCapital() || tokens.get(i + 1).isNumber());
  }

  /** Up to four words, and no name of a place or code among them. */
  private static boolean isShortPart(List<Token> tokens, int from, int limit) {
    int words = 0;
    for (int i = from;
        i < limit && tokens.get(i).isWord() && !endsAt(tokens, i, limit, false);
        i++) {
      String word = tokens.get(i).folded();
      if (PLACES.contains(word) || isCode(word)) {
        return false;
      }
      words++;
    }
    return words > 0 && words <= 4;
  }
}
