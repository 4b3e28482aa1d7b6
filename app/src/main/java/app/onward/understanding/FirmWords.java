package app.onward.understanding;

import app.onward.understanding.text.Affixes;
import app.onward.understanding.text.Lexicon;
import app.onward.understanding.text.Token;
import app.onward.understanding.text.Tokens;
import app.onward.understanding.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a word says in or beside a firm's name, from {@code names.txt}. */
final class FirmWords {
  private static final Lexicon LEXICON = Lexicon.of("/understanding/names.txt");
  private static final Set<String> ARTICLES = LEXICON.section("articles");
  private static final Set<String> LINKS = LEXICON.section("links");
  private static final Set<String> LEGAL_FORMS = LEXICON.section("legal forms");
  private static final Set<String> INSTITUTIONS = LEXICON.section("institutions");
  private static final Set<String> SERVING = LEXICON.section("serving");
  private static final Affixes HEADS = new Affixes(INSTITUTIONS);
  private static final Affixes NOUNS = new Affixes(LEXICON.section("nouns"));
  private static final Set<String> UNITS = LEXICON.section("units");
  private static final Affixes TRADES = new Affixes(LEXICON.section("trades"));
  private static final Affixes OFFICE = new Affixes(LEXICON.section("office"));
  private static final Affixes HELPERS = new Affixes(LEXICON.section("helpers"));
  private static final Set<String> OFFICE_TAILS = LEXICON.section("office tails");
  private static final Set<String> STOPS = LEXICON.section("stops");
  private static final Set<String> NEVER = LEXICON.section("never");
  private static final Set<String> PLACES = LEXICON.section("places");

  /** "98point6". */
  private static final Pattern DIGITS_AROUND = Pattern.compile("\\d+\\p{L}{3,}\\d+");

  private static final Set<String> TOOLS = LEXICON.section("tools");

  private FirmWords() {}

  /** Words by which two spellings of a name do not differ. */
  static Set<String> unsaid() {
    Set<String> unsaid = new HashSet<>(LEGAL_FORMS);
    unsaid.addAll(ARTICLES);
    unsaid.addAll(LINKS);
    return unsaid;
  }

  /**
   * @param word folded
   */
  static boolean isNever(String word) {
    return NEVER.contains(word) || PLACES.contains(word) || TOOLS.contains(word);
  }

  /** A firm, but most mails that name it mean what it makes: "on Zoom". */
  static boolean isTool(String name) {
    return TOOLS.contains(Words.folded(name));
  }

  /** What mails are about, and no firm: "Availability Request" behind a name in a subject. */
  static boolean isMatter(Token token) {
    return NEVER.contains(token.folded()) && !isInstitution(token.text());
  }

  static boolean isLink(Token token) {
    return LINKS.contains(token.folded());
  }

  /** Whether a word cannot stand in a name, however it is written. */
  static boolean isStop(Token token) {
    return !token.isWord() || STOPS.contains(token.folded());
  }

  static boolean isBlanked(String line) {
    return Tokens.of(line).stream().anyMatch(FirmWords::isBlank);
  }

  /** A name with a part blanked out: "[COMPANY] Borough Council". */
  static boolean isBlank(Token token) {
    return token.text().length() > 2 && token.text().charAt(0) == '[';
  }

  /** Written large, for "as" and "se" are words as well. */
  /** "mbH" and "eG" begin small, but nothing else is written as they are. */
  static boolean isLegalForm(Token token) {
    return LEGAL_FORMS.contains(token.folded())
        && (token.text().chars().anyMatch(Character::isUpperCase)
            || token.text().length() > 3
            || token.text().contains("."));
  }

  static boolean isNamePart(Token token) {
    return token.isWord()
        && (token.isCapital() || isAroundDigits(token))
        && !STOPS.contains(beforeApostrophe(token.folded()))
        && !token.text().contains("@");
  }

  static String beforeApostrophe(String word) {
    int apostrophe = word.indexOf('\'');
    return apostrophe > 0 && word.length() - apostrophe <= 3 ? word.substring(0, apostrophe) : word;
  }

  static boolean isTelling(Token token) {
    String word = token.folded();
    return token.isWord()
        && !isNever(word)
        && !OFFICE.fit(word)
        && !LINKS.contains(word)
        && !LEGAL_FORMS.contains(word)
        && (!Character.isDigit(word.charAt(0)) || isAroundDigits(token))
        && !TitleWords.isTitle(word);
  }

  /** Whether a word in it says that it is a firm or an office. */
  static boolean isInstitution(String name) {
    return Tokens.of(name).stream().anyMatch(token -> isHead(token) || TRADES.fit(token.folded()));
  }

  /** Whether a word in it says that it tests, schedules or lists for others. */
  static boolean isHelper(String name) {
    return Tokens.of(name).stream().anyMatch(token -> HELPERS.fit(token.folded()));
  }

  static boolean isNoun(String word) {
    return INSTITUTIONS.contains(word) || NOUNS.fit(word);
  }

  /** Whether a line holds an office and nothing else: "Graduate Recruiting". */
  static boolean isOffice(String line) {
    List<Token> words = Tokens.of(line);
    return words.stream().anyMatch(FirmWords::isOffice)
        && words.stream()
            .allMatch(
                w ->
                    !w.isWord()
                        || isOffice(w)
                        || isOfficeTail(w)
                        || isLink(w)
                        || isNever(w.folded()));
  }

  /** "Institut für Chemie", where the university hires. */
  static boolean isUnit(String name) {
    List<Token> words = Tokens.of(name);
    return words.size() > 1 && UNITS.contains(words.getFirst().folded()) && isLink(words.get(1));
  }

  static boolean hasLegalForm(String name) {
    return Tokens.of(name).stream().anyMatch(FirmWords::isLegalForm);
  }

  static boolean isHead(Token token) {
    return isHead(token.folded()) || isLegalForm(token);
  }

  /**
   * @param word folded
   */
  static boolean isHead(String word) {
    return HEADS.fit(word);
  }

  private static boolean isAroundDigits(Token token) {
    return DIGITS_AROUND.matcher(token.text()).matches();
  }

  static boolean isArticle(Token token) {
    return ARTICLES.contains(token.folded());
  }

  /** Whether it begins the names of institutions: "Ministère", "Universität". */
  static boolean isInstitution(Token token) {
    return INSTITUTIONS.contains(token.folded());
  }

  /** What may be for something: "Institute for Fiscal Studies". */
  static boolean isServing(Token token) {
    return SERVING.contains(token.folded());
  }

  static boolean isUnit(Token token) {
    return UNITS.contains(token.folded());
  }

  static boolean isOffice(Token token) {
    return OFFICE.fit(token.folded());
  }

  /** "Services" of "Recruitment Services". */
  static boolean isOfficeTail(Token token) {
    return OFFICE_TAILS.contains(token.folded());
  }

  /** Whether a legal form's letters, written large or small, are no word of the line. */
  static boolean isAbbreviation(Token token) {
    return LEGAL_FORMS.contains(token.folded());
  }
}
