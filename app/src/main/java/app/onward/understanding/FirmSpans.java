package app.onward.understanding;

import static app.onward.understanding.FirmWords.isLegalForm;
import static app.onward.understanding.FirmWords.isLink;
import static app.onward.understanding.FirmWords.isNamePart;

import app.onward.understanding.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Where in a line a firm's name begins and ends. */
final class FirmSpans {
  private static final Set<String> AFTER_COMMA =
      Set.of("inc", "ltd", "llc", "llp", "plc", "corp", "lda", "ltda", "s.a", "sa", "s.l", "sl");
  private static final Set<String> AND = Set.of("&", "and", "und", "et", "y", "e", "en");
  private static final Set<String> SMALL_MARKS = Set.of(",", ".");

  /** Adjectives before "GmbH": "einer kleinen GmbH". */
  private static final Pattern INFLECTED = Pattern.compile("^.{1,3}$|e[nmrs]?$");

  private static final Set<String> FOR = Set.of("for", "fur", "pour", "para", "per", "voor");
  private static final int LONGEST = 9;

  private FirmSpans() {}

  /** "Ministère de la Transition numérique": such names go on in small letters. */
  static boolean opensWithHead(List<Token> words) {
    Token first = words.getFirst();
    return words.size() > 1
        && first.isCapital()
        && FirmWords.isInstitution(first)
        && words.stream().allMatch(token -> !token.isNumber() && !FirmWords.isStop(token));
  }

  /**
   * The name that begins at a token, an article before it left out.
   *
   * @param limit where it ends at the latest
   */
  static Optional<Span> from(List<Token> line, int from, int limit) {
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
    boolean cutOff = start > 0 && FirmWords.isBlank(line.get(start - 1));
    return end == start || cutOff ? Optional.empty() : Optional.of(new Span(start, end));
  }

  private static boolean isBefore(Token token) {
    return FirmWords.isArticle(token) && !token.isCapital() || "\"“„«»'‘".contains(token.text());
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
    if (isNamePart(token) || isBeforeLegalForm(line, i, limit)) {
      return i + 1;
    }
    boolean and = token.is("&");
    if (i == start || !and && !(isLink(token) && linksHere(line, i))) {
      return i;
    }
    boolean another = i + 1 < limit && isAnd(token) && FirmWords.isArticle(line.get(i + 1));
    if (another) {
      return i;
    }
    int name = i + 1;
    while (name < limit && name - i < 3 && isLink(line.get(name))) {
      name++;
    }
    return name < limit && isNamePart(line.get(name)) ? name + 1 : i;
  }

  /** "Brackford and the Buyer position" are two. */
  private static boolean isAnd(Token token) {
    return AND.contains(token.folded());
  }

  /** A legal form makes a name of what stands before it: "quorwell GmbH", "Multi Role AG". */
  private static boolean isBeforeLegalForm(List<Token> line, int i, int limit) {
    Token token = line.get(i);
    int form = i + 1 < limit && SMALL_MARKS.contains(line.get(i + 1).text()) ? i + 2 : i + 1;
    return form < limit
        && token.isWord()
        && !isLink(token)
        && !FirmWords.isArticle(token)
        && (token.isCapital()
            || token.isNumber()
            || !FirmWords.isStop(token) && !INFLECTED.matcher(token.folded()).find())
        && (isLegalForm(line.get(form)) && hasCapital(line.get(form))
            || form == i + 2 && AFTER_COMMA.contains(line.get(form).folded()));
  }

  private static boolean hasCapital(Token token) {
    return token.text().chars().anyMatch(Character::isUpperCase);
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
    boolean saint = line.get(i - 1).is("st");
    boolean goesOn = i + 1 == limit || !line.get(i + 1).isCapital() || isLegalForm(line.get(i + 1));
    boolean beforeForm =
        i + 1 < limit
            && isLegalForm(line.get(i + 1))
            && line.get(i).glued()
            && !line.get(i + 1).glued();
    return FirmWords.isAbbreviation(line.get(i - 1)) && goesOn || saint || beforeForm ? i + 1 : i;
  }

  private static boolean linksHere(List<Token> line, int i) {
    if (!FOR.contains(line.get(i).folded())) {
      return !FirmWords.isStop(line.get(i));
    }
    return FirmWords.isServing(line.get(i - 1));
  }

  /** The name that ends before a token. */
  static Optional<Span> upTo(List<Token> line, int to) {
    for (int start = Math.max(0, to - LONGEST); start < to; start++) {
      boolean begins = start == 0 || !isNamePart(line.get(start - 1));
      if (begins && isNamePart(line.get(start))) {
        boolean opensLine =
            start == 0
                && (FirmWords.isArticle(line.getFirst())
                    || FirmWords.isNever(line.getFirst().folded())
                        && !FirmWords.isHead(line.getFirst()));
        Optional<Span> name = from(line, opensLine ? 1 : start, to);
        if (name.isPresent() && name.get().to() == to) {
          return name;
        }
      }
    }
    return Optional.empty();
  }
}
