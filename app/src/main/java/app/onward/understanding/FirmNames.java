package app.onward.understanding;

import app.onward.mail.MailAddress;
import app.onward.understanding.text.Affixes;
import app.onward.understanding.text.Lexicon;
import app.onward.understanding.text.Token;
import app.onward.understanding.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How names of firms are written, from {@code names.txt}: where they end, and what is none. */
final class FirmNames {
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
  private static final Set<String> AFTER_COMMA =
      Set.of("inc", "ltd", "llc", "llp", "plc", "corp", "lda", "ltda", "s.a", "sa", "s.l", "sl");
  private static final Set<String> FOR = Set.of("for", "fur", "pour", "para", "per", "voor");
  private static final Pattern CODE = Pattern.compile("\\p{L}{0,2}\\d+\\p{L}?|\\p{L}{1,3}-?\\d+");
  private static final Pattern GRADE = Pattern.compile("I{1,3}|IV|V|\\d+");
  private static final Pattern TEAM = Pattern.compile("(?iu)\\b(?:team|hr)$");
  private static final Pattern GLUED_TEAM =
      Pattern.compile("(?iu)(?<=\\p{L})-(?:team|recruiting|recruitingteam|hr|personalteam)$");
  private static final int LONGEST = 9;

  private final Senders senders;

  FirmNames(Senders senders) {
    this.senders = senders;
  }

  /** Words by which two spellings of a name do not differ. */
  static Set<String> unsaid() {
    Set<String> unsaid = new HashSet<>(LEGAL_FORMS);
    unsaid.addAll(ARTICLES);
    unsaid.addAll(LINKS);
    return unsaid;
  }

  /** "Ministère de la Transition numérique": such names go on in small letters. */
  static boolean opensWithHead(List<Token> words) {
    Token first = words.getFirst();
    return words.size() > 1
        && first.isCapital()
        && INSTITUTIONS.contains(first.folded())
        && words.stream()
            .allMatch(
                token -> token.isWord() && !token.isNumber() && !STOPS.contains(token.folded()));
  }

  /**
   * @param word folded
   */
  static boolean isNever(String word) {
    return NEVER.contains(word);
  }

  static boolean isLink(Token token) {
    return LINKS.contains(token.folded());
  }

  /** Whether a word cannot stand in a name, however it is written. */
  static boolean isStop(Token token) {
    return !token.isWord() || STOPS.contains(token.folded());
  }

  /**
   * The name that begins at a token, an article before it left out.
   *
   * @param limit where it ends at the latest
   */
  Optional<Span> from(List<Token> line, int from, int limit) {
    int start = from;
    while (start < limit && isBefore(line.get(start))) {
      start++;
    }
    int end = start;
    for (int i = start; i < limit && i - start < LONGEST; i = end) {
      int next = next(line, start, i, limit);
      if (next == i) {
        break;
      }
      end = next;
    }
    boolean cutOff = start > 0 && isBlank(line.get(start - 1));
    return end == start || cutOff ? Optional.empty() : Optional.of(new Span(start, end));
  }

  static boolean isBlanked(String line) {
    return Tokens.of(line).stream().anyMatch(FirmNames::isBlank);
  }

  /** A name with a part blanked out: "[COMPANY] Borough Council". */
  private static boolean isBlank(Token token) {
    return token.text().length() > 2 && token.text().charAt(0) == '[';
  }

  private static boolean isBefore(Token token) {
    return ARTICLES.contains(token.folded()) && !token.isCapital()
        || "\"“„«»'‘".contains(token.text());
  }

  /** After the part of a name that begins at {@code i}, or {@code i} where none does. */
  private static int next(List<Token> line, int start, int i, int limit) {
    Token token = line.get(i);
    if (i > start && isLegalForm(token)) {
      return i + 1;
    }
    if (token.text().equals(".") || token.text().equals(",")) {
      return afterMark(line, start, i, limit);
    }
    if (isNamePart(token)) {
      return i + 1;
    }
    boolean and = token.is("&");
    if (i == start || !and && !(LINKS.contains(token.folded()) && linksHere(line, i))) {
      return i;
    }
    int name = i + 1;
    while (name < limit && name - i < 3 && LINKS.contains(line.get(name).folded())) {
      name++;
    }
    return name < limit && isNamePart(line.get(name)) ? name + 1 : i;
  }

  /** A full stop belongs to "Inc." and "St.", a comma to ", Lda". */
  private static int afterMark(List<Token> line, int start, int i, int limit) {
    if (i == start) {
      return i;
    }
    boolean legalNext = i + 1 < limit && AFTER_COMMA.contains(line.get(i + 1).folded());
    if (line.get(i).text().equals(",")) {
      return legalNext ? i + 2 : i;
    }
    String before = line.get(i - 1).folded();
    boolean goesOn = i + 1 == limit || !line.get(i + 1).isCapital() || isLegalForm(line.get(i + 1));
    return LEGAL_FORMS.contains(before) && goesOn || before.equals("st") ? i + 1 : i;
  }

  /** Written large, for "as" and "se" are words as well. */
  private static boolean isLegalForm(Token token) {
    return LEGAL_FORMS.contains(token.folded())
        && (token.isCapital() || token.text().length() > 3 || token.text().contains("."));
  }

  private static boolean isNamePart(Token token) {
    return token.isWord()
        && token.isCapital()
        && !STOPS.contains(beforeApostrophe(token.folded()))
        && !token.text().contains("@");
  }

  private static String beforeApostrophe(String word) {
    int apostrophe = word.indexOf('\'');
    return apostrophe > 0 && word.length() - apostrophe <= 3 ? word.substring(0, apostrophe) : word;
  }

  private static boolean linksHere(List<Token> line, int i) {
    if (!FOR.contains(line.get(i).folded())) {
      return !STOPS.contains(line.get(i).folded());
    }
    return SERVING.contains(line.get(i - 1).folded());
  }

  /** The name that ends before a token. */
  Optional<Span> upTo(List<Token> line, int to) {
    for (int start = Math.max(0, to - LONGEST); start < to; start++) {
      boolean begins = start == 0 || !isNamePart(line.get(start - 1));
      if (begins && isNamePart(line.get(start))) {
        boolean opensLine =
            start == 0
                && (ARTICLES.contains(line.getFirst().folded())
                    || NEVER.contains(line.getFirst().folded()) && !isHead(line.getFirst()));
        Optional<Span> name = from(line, opensLine ? 1 : start, to);
        if (name.isPresent() && name.get().to() == to) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  /** A name as a sentence has it; empty where it is no employer's. */
  Optional<String> written(String name) {
    boolean team = TEAM.matcher(name).find();
    return team ? employer(name) : cut(name, new ArrayList<>(Tokens.of(name)));
  }

  /** The same, where the writer's domain may say that the whole is the firm's name. */
  Optional<String> employer(String name, MailAddress writer) {
    return EmployerInDomain.label(writer).equals(EmployerInSender.letters(name))
        ? cut(name, new ArrayList<>(Tokens.of(name)))
        : employer(name);
  }

  /** A name without the office beside it; empty where nothing of an employer is left. */
  Optional<String> employer(String name) {
    if (senders.named(name).isPresent()) {
      return Optional.empty();
    }
    if (GLUED_TEAM.matcher(name).find()) {
      return employer(GLUED_TEAM.matcher(name).replaceFirst(""));
    }
    List<Token> words = new ArrayList<>(Tokens.of(name));
    while (!words.isEmpty() && (isOffice(words) || isOfficeTail(words))) {
      words.removeLast();
    }
    return cut(name, words);
  }

  private Optional<String> cut(String name, List<Token> words) {
    withoutPerson(words);
    withoutUnit(words);
    boolean shortened = !words.isEmpty() && words.getLast().end() < name.length();
    if (shortened && words.size() > 1 && words.getFirst().is("the")) {
      words.removeFirst();
    }
    while (!words.isEmpty() && isLeadingOffice(words)) {
      words.removeFirst();
    }
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String left =
        name.substring(words.getFirst().start(), end(name, words)).replaceAll("['’]s$", "");
    return isUsable(left, words) ? Optional.of(left) : Optional.empty();
  }

  /** "Anouk Smeets van Stichting Brackbrug" is somebody of the Stichting. */
  private static void withoutPerson(List<Token> words) {
    if (words.isEmpty() || !People.isFirstName(words.getFirst().folded())) {
      return;
    }
    for (int i = 1; i < Math.min(4, words.size() - 1); i++) {
      boolean link = LINKS.contains(words.get(i).folded()) && !words.get(i).is("&");
      if (link && words.subList(i, words.size()).stream().anyMatch(FirmNames::isHead)) {
        words.subList(0, i + 1).clear();
        return;
      }
    }
  }

  /** "Graduate Program Finance du Groupe Hexaphore", "Beratungsstelle der Diakonie Hunte". */
  private static void withoutUnit(List<Token> words) {
    for (int i = 1; i + 2 < words.size(); i++) {
      boolean unit =
          words.subList(0, i).stream()
              .allMatch(
                  w ->
                      UNITS.contains(w.folded())
                          || NEVER.contains(w.folded())
                          || TitleWords.isTitle(w.folded()));
      if (unit && isLink(words.get(i)) && !words.get(i).is("&") && isHead(words.get(i + 1))) {
        words.subList(0, i + 1).clear();
        return;
      }
    }
  }

  private static int end(String name, List<Token> words) {
    int end = words.getLast().end();
    boolean abbreviated = end < name.length() && name.charAt(end) == '.';
    return abbreviated && LEGAL_FORMS.contains(words.getLast().folded()) ? end + 1 : end;
  }

  private static boolean isOffice(List<Token> words) {
    Token last = words.getLast();
    if (last.text().equals(".")) {
      return words.size() > 1 && OFFICE.fit(words.get(words.size() - 2).folded());
    }
    return !last.isWord() && !last.text().equals(")")
        || OFFICE.fit(last.folded())
        || LINKS.contains(last.folded());
  }

  /** "Recruitment Services", "Hiring Manager". */
  private static boolean isOfficeTail(List<Token> words) {
    return words.size() > 2
        && OFFICE_TAILS.contains(words.getLast().folded())
        && OFFICE.fit(words.get(words.size() - 2).folded());
  }

  private static boolean isLeadingOffice(List<Token> words) {
    Token first = words.getFirst();
    return !first.isWord()
        || words.size() > 1
            && (OFFICE.fit(first.folded()) || LINKS.contains(first.folded()) && !first.isCapital())
        || words.size() > 2
            && NEVER.contains(first.folded())
            && !INSTITUTIONS.contains(first.folded())
            && LINKS.contains(words.get(1).folded())
            && !words.get(1).is("&");
  }

  private boolean isUsable(String name, List<Token> words) {
    return name.length() >= 2
        && name.length() <= 60
        && name.codePoints().anyMatch(Character::isLetter)
        && !name.contains("@")
        && !isVendor(name, words)
        && !(words.size() == 1 && isNoun(words.getFirst().folded()))
        && !isLegalForm(words.getFirst())
        && !CODE.matcher(name).matches()
        && (!isTitle(words) || words.stream().anyMatch(FirmNames::isHead))
        && words.stream()
            .anyMatch(
                word ->
                    isTelling(word) && (words.size() > 2 || !INSTITUTIONS.contains(word.folded())));
  }

  /** "Payroll Clerk", "Site Reliability Engineer II". */
  private static boolean isTitle(List<Token> words) {
    int last = words.size() - 1;
    while (last > 0 && GRADE.matcher(words.get(last).text()).matches()) {
      last--;
    }
    return TitleWords.isTitle(words.get(last).folded())
        || last > 0 && TitleWords.opensTitle(words.getFirst().folded());
  }

  /** "SmartRecruiters Inc." is the tracking system as well. */
  private boolean isVendor(String name, List<Token> words) {
    return senders.named(name).isPresent()
        || senders.named(words.getFirst().text()).isPresent()
            && words.stream().skip(1).noneMatch(FirmNames::isTelling);
  }

  private static boolean isTelling(Token token) {
    String word = token.folded();
    return token.isWord()
        && !NEVER.contains(word)
        && !OFFICE.fit(word)
        && !LINKS.contains(word)
        && !LEGAL_FORMS.contains(word)
        && !Character.isDigit(word.charAt(0))
        && !TitleWords.isTitle(word);
  }

  /** Whether a word in it says that it tests, schedules or lists for others. */
  static boolean isHelper(String name) {
    return Tokens.of(name).stream().anyMatch(token -> HELPERS.fit(token.folded()));
  }

  /** Whether a word in it says that it is a firm or an office. */
  static boolean isInstitution(String name) {
    return Tokens.of(name).stream().anyMatch(token -> isHead(token) || TRADES.fit(token.folded()));
  }

  private static boolean isNoun(String word) {
    return INSTITUTIONS.contains(word) || NOUNS.fit(word);
  }

  /** Whether a line holds an office and nothing else: "Graduate Recruiting". */
  static boolean isOffice(String line) {
    List<Token> words = Tokens.of(line);
    return !words.isEmpty()
        && words.stream()
            .allMatch(
                w ->
                    !w.isWord()
                        || OFFICE.fit(w.folded())
                        || OFFICE_TAILS.contains(w.folded())
                        || LINKS.contains(w.folded())
                        || NEVER.contains(w.folded()));
  }

  /** "Institut für Chemie", where the university hires. */
  static boolean isUnit(String name) {
    List<Token> words = Tokens.of(name);
    return words.size() > 1 && UNITS.contains(words.getFirst().folded()) && isLink(words.get(1));
  }

  static boolean hasLegalForm(String name) {
    return Tokens.of(name).stream().anyMatch(FirmNames::isLegalForm);
  }

  private static boolean isHead(Token token) {
    return HEADS.fit(token.folded()) || isLegalForm(token);
  }
}
