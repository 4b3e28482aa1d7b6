package app.onward.understanding;

import static app.onward.understanding.FirmWords.isLink;
import static app.onward.understanding.FirmWords.isTelling;

import app.onward.mail.MailAddress;
import app.onward.understanding.text.Token;
import app.onward.understanding.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names as a mail has them, freed of the office beside them; those of vendors and titles are none.
 */
final class FirmNames {
  private static final Pattern CODE = Pattern.compile("\\p{L}{0,2}\\d+\\p{L}?|\\p{L}{1,3}-?\\d+");
  private static final Pattern GRADE =
      Pattern.compile("(?:I{1,3}|IV|V|[A-Z]{0,3}(?=-?\\d))(?:-?\\d+)?");
  private static final Pattern GENDERED = Pattern.compile("[:*_/](?:in|innen|r|n)$");
  private static final Pattern TEAM =
      Pattern.compile(
          "(?iu)\\b(?:team|hr|careers?|recruiting|talent acquisition|career (?:site|center))$");
  private static final Pattern GLUED_TEAM =
      Pattern.compile("(?iu)(?<=\\p{L})-(?:team|recruiting|recruitingteam|hr|personalteam)$");

  /** Articles that are no part of a name before which they stand with its office. */
  private static final Set<String> SHED = Set.of("the", "das", "der", "die", "l'");

  private static final Set<String> BELONGING =
      Set.of(
          "of", "at", "von", "der", "des", "vom", "bei", "beim", "de", "du", "d'", "chez", "di",
          "van", "bij");

  private final Senders senders;

  FirmNames(Senders senders) {
    this.senders = senders;
  }

  /** A name as a sentence has it; empty where it is no employer's. */
  Optional<String> written(String name) {
    boolean team = TEAM.matcher(name).find();
    return team ? employer(name) : cut(name, new ArrayList<>(Tokens.of(name)));
  }

  /** The same where it is surely the employer's, who may be a vendor as well. */
  Optional<String> sure(String name) {
    Optional<String> employer = written(name);
    if (employer.isPresent()) {
      return employer;
    }
    boolean vendor =
        senders.named(name).filter(sender -> sender.kind() != Sender.Kind.BOARD).isPresent();
    return vendor || FirmWords.isTool(name) ? Optional.of(name) : Optional.empty();
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
    withoutOffice(words);
    boolean shortened = !words.isEmpty() && words.getLast().end() < name.length();
    if (shortened && words.size() > 1 && SHED.contains(words.getFirst().folded())) {
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
      boolean link = isLink(words.get(i)) && !words.get(i).is("&");
      if (link && words.subList(i, words.size()).stream().anyMatch(FirmWords::isHead)) {
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
                      FirmWords.isUnit(w)
                          || FirmWords.isNever(w.folded())
                          || TitleWords.isTitle(w.folded()));
      if (unit
          && isLink(words.get(i))
          && !words.get(i).is("&")
          && FirmWords.isHead(words.get(i + 1))) {
        words.subList(0, i + 1).clear();
        return;
      }
    }
  }

  /** "Das Recruiting-Team von Brackford", "Zentrales Recruiting der Brackford AG". */
  private static void withoutOffice(List<Token> words) {
    for (int i = 1; i + 1 < words.size(); i++) {
      boolean office =
          BELONGING.contains(words.get(i).folded())
              && FirmWords.isOffice(words.get(i - 1))
              && words.subList(0, i).stream().filter(FirmWords::isTelling).count()
                  <= (i > 1 ? 1 : 0);
      if (office) {
        words.subList(0, i + 1).clear();
        while (words.size() > 1 && FirmWords.isArticle(words.getFirst())) {
          words.removeFirst();
        }
        return;
      }
    }
  }

  private static int end(String name, List<Token> words) {
    int end = words.getLast().end();
    boolean abbreviated = end < name.length() && name.charAt(end) == '.';
    return abbreviated && FirmWords.isAbbreviation(words.getLast()) ? end + 1 : end;
  }

  private static boolean isOffice(List<Token> words) {
    Token last = words.getLast();
    if (last.text().equals(".")) {
      return words.size() > 1 && FirmWords.isOffice(words.get(words.size() - 2));
    }
    return !last.isWord() && !last.text().equals(")") || FirmWords.isOffice(last) || isLink(last);
  }

  /** "Recruitment Services", "Hiring Manager". */
  private static boolean isOfficeTail(List<Token> words) {
    return words.size() > 2
        && FirmWords.isOfficeTail(words.getLast())
        && FirmWords.isOffice(words.get(words.size() - 2));
  }

  private static boolean isLeadingOffice(List<Token> words) {
    Token first = words.getFirst();
    return !first.isWord()
        || words.size() > 1 && (FirmWords.isOffice(first) || isLink(first) && !first.isCapital())
        || words.size() > 2
            && FirmWords.isNever(first.folded())
            && !FirmWords.isInstitution(first)
            && isLink(words.get(1))
            && !words.get(1).is("&");
  }

  private boolean isUsable(String name, List<Token> words) {
    return name.length() >= 2
        && name.length() <= 60
        && name.codePoints().anyMatch(Character::isLetter)
        && !name.contains("@")
        && !isVendor(name, words)
        && !(words.size() == 1 && FirmWords.isNoun(words.getFirst().folded()))
        && !FirmWords.isLegalForm(words.getFirst())
        && !CODE.matcher(name).matches()
        && (!isTitle(words) || words.stream().anyMatch(FirmWords::isHead))
        && (isToldByForm(words)
            || words.stream()
                .anyMatch(
                    word ->
                        isTelling(word) && (words.size() > 2 || !FirmWords.isInstitution(word))));
  }

  /** "Alpenkraft GmbH" is a firm, as is "Betrieb 3 GmbH", whatever the word before says alone. */
  private static boolean isToldByForm(List<Token> words) {
    int form = words.getLast().isWord() ? words.size() - 1 : words.size() - 2;
    return form > 0
        && FirmWords.isLegalForm(words.get(form))
        && (TitleWords.isTitle(words.getFirst().folded())
            || form > 1 && words.get(form - 1).isNumber());
  }

  /** "Payroll Clerk", "Site Reliability Engineer II". */
  private static boolean isTitle(List<Token> words) {
    int last = words.size() - 1;
    while (last > 0 && GRADE.matcher(words.get(last).text()).matches()) {
      last--;
    }
    return TitleWords.isTitle(GENDERED.matcher(words.get(last).folded()).replaceFirst(""))
        || last > 0 && TitleWords.opensTitle(words.getFirst().folded());
  }

  /** "SmartRecruiters Inc." is the tracking system as well. */
  private boolean isVendor(String name, List<Token> words) {
    return senders.named(name).isPresent()
        || senders.named(words.getFirst().text()).isPresent()
            && words.stream().skip(1).noneMatch(FirmWords::isTelling);
  }
}
