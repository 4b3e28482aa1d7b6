package app.onward.understanding;

import app.onward.mail.MailAddress;
import app.onward.mail.MailMessage;
import app.onward.understanding.Mention.Place;
import app.onward.understanding.text.Token;
import app.onward.understanding.text.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The employer's name in the lines that close a mail. */
final class EmployerInClosing {
  private static final int LONGEST = 70;
  private static final Pattern PART =
      Pattern.compile(
          "\\s+[-–—|·•@]\\s+|\\s*[|·•]\\s*|,\\s+|@\\s*|\\s+(?:at|chez|bei|bij|presso|na)\\s+");
  private static final int LONGEST_NAME = 9;
  private static final Set<String> GREETED =
      Set.of(
          "dear",
          "hello",
          "hi",
          "hey",
          "hallo",
          "liebe",
          "lieber",
          "bonjour",
          "bonsoir",
          "cher",
          "chere",
          "hola",
          "estimado",
          "estimada",
          "ciao",
          "gentile",
          "caro",
          "cara",
          "beste",
          "geachte",
          "ola",
          "prezado",
          "prezada",
          "salut",
          "sehr",
          "guten",
          "moin");
  private static final double WITH_OFFICE = 0.8;

  /** "Bundesanstalt Beispiel (BAB)". */
  private static final Pattern SHORT_FORM = Pattern.compile("\\s*\\(\\p{Lu}{2,6}\\)$");

  private static final Pattern BULLET = Pattern.compile("^[*•·–-] ");
  private static final double LEGAL = 0.05;
  private static final double UNIT = 0.1;
  private static final double FIRM = 0.6;
  private static final double BELOW_PERSON = 0.55;
  private static final double ALONE = 0.4;

  private final FirmNames names;

  EmployerInClosing(FirmNames names) {
    this.names = names;
  }

  void find(MailMessage mail, Mentions mentions) {
    List<SignOffLine> lines = SignOffLine.of(mail);
    for (int i = 0; i < lines.size(); i++) {
      SignOffLine line = lines.get(i);
      String text = line.text();
      boolean told =
          text.length() <= LONGEST && !BULLET.matcher(text).find() && !FirmWords.isBlanked(text);
      if (told && !isWriterOf(lines.subList(i + 1, lines.size()), line, mail.from())) {
        in(line, mail.from(), mentions);
      }
    }
  }

  /** Who writes, above the firm: "Anneliese Zizka, BA", from Anneliese Zizka. */
  private static boolean isWriterOf(List<SignOffLine> below, SignOffLine line, MailAddress from) {
    return line.greeted()
        && People.mayBe(from.name())
        && !FirmWords.isInstitution(from.name())
        && PART.split(line.text())[0].equals(from.name().strip())
        && below.stream().anyMatch(firm -> FirmWords.isInstitution(firm.text()));
  }

  private void in(SignOffLine line, MailAddress from, Mentions mentions) {
    String[] parts = PART.split(SHORT_FORM.matcher(line.text()).replaceFirst(""));
    for (String part : parts) {
      name(part, line, from)
          .filter(name -> !isPerson(name) || FirmWords.isInstitution(name))
          .filter(name -> !isWriter(name, from))
          .ifPresent(
              name -> {
                double less =
                    FirmWords.isUnit(name) ? UNIT : FirmWords.hasLegalForm(name) ? -LEGAL : 0;
                double weight = weight(name, part, line, parts.length == 1);
                mentions.add(new Mention(name, Place.CLOSING, line.text(), weight - less));
              });
    }
  }

  private static double weight(String name, String part, SignOffLine line, boolean whole) {
    if (whole && name.length() < part.strip().length() && !isTitle(part)) {
      return WITH_OFFICE;
    }
    boolean firm =
        FirmWords.isInstitution(name)
            || line.belowOffice() && whole
            || line.greeted() && isFirm(name);
    boolean signed = line.belowPerson() && line.last() && whole && !isTitle(part);
    return firm ? FIRM : signed ? BELOW_PERSON : ALONE;
  }

  /** "Carola" where Carola Bachmann writes. */
  private static boolean isWriter(String name, MailAddress from) {
    return People.mayBe(from.name())
        && !FirmWords.isInstitution(from.name())
        && List.of(from.name().split("\\s+")).contains(name);
  }

  private static boolean isPerson(String name) {
    return People.isKnown(name) || People.beginsWithFirstName(name);
  }

  /** "HR Manager" is what somebody is, and no office of somebody's. */
  private static boolean isTitle(String part) {
    return Tokens.of(part).stream().anyMatch(token -> TitleWords.isTitle(token.folded()));
  }

  private static boolean isFirm(String name) {
    return name.contains(" ") && !People.mayBe(name);
  }

  private Optional<String> name(String part, SignOffLine line, MailAddress from) {
    List<Token> tokens = Tokens.of(part.strip());
    if (tokens.isEmpty() || GREETED.contains(tokens.getFirst().folded())) {
      return Optional.empty();
    }
    if (FirmSpans.opensWithHead(tokens) && tokens.size() <= LONGEST_NAME) {
      return names.employer(part.strip(), from);
    }
    int start = begin(tokens);
    if (start == tokens.size()) {
      return Optional.empty();
    }
    boolean small = start == 0 && (line.belowOffice() || line.belowPerson());
    return FirmSpans.from(tokens, small && isSmall(tokens) ? 1 : start, tokens.size())
        .filter(
            span -> tokens.subList(span.to(), tokens.size()).stream().allMatch(FirmWords::isOffice))
        .map(
            span ->
                new Span(
                    small && span.from() == 1 && isSmall(tokens) ? 0 : span.from(), tokens.size()))
        .map(span -> span.of(part.strip(), tokens))
        .flatMap(name -> names.employer(name, from).or(() -> ofOffice(tokens)));
  }

  /** "Zoom Recruiting Team" is no tool that the mail speaks of. */
  private static Optional<String> ofOffice(List<Token> tokens) {
    String first = tokens.getFirst().text();
    boolean office = tokens.size() > 1 && tokens.stream().skip(1).allMatch(FirmWords::isOffice);
    return office && FirmWords.isTool(first) ? Optional.of(first) : Optional.empty();
  }

  /** After "The", "L'équipe", "Your friends at". */
  private static int begin(List<Token> tokens) {
    int start = 0;
    while (start < tokens.size() && FirmWords.isStop(tokens.get(start))) {
      start++;
    }
    int office = start;
    while (office < tokens.size() && FirmWords.isArticle(tokens.get(office))) {
      office++;
    }
    int name = office;
    while (name < tokens.size()
        && FirmWords.isOffice(tokens.get(name))
        && !tokens.get(name).isCapital()) {
      name++;
    }
    return name > office ? name : start;
  }

  /** "quorwell Custom Kitchens": some firms write themselves small. */
  private static boolean isSmall(List<Token> tokens) {
    Token first = tokens.getFirst();
    return tokens.size() > 1
        && FirmSpans.from(tokens, 0, tokens.size()).isEmpty()
        && !first.isCapital()
        && first.isWord()
        && !FirmWords.isArticle(first)
        && !FirmWords.isLink(first)
        && !FirmWords.isNever(first.folded())
        && !FirmWords.isOffice(first);
  }
}
