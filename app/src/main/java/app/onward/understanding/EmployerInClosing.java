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
  private static final int LINES = 14;
  private static final int LONGEST = 70;
  private static final Pattern PART =
      Pattern.compile(
          "\\s+[-–—|·•@]\\s+|\\s*[|·•]\\s*|,\\s+|@\\s*|\\s+(?:at|chez|bei|bij|presso|na)\\s+");
  private static final Pattern GREETING =
      Pattern.compile(
          "(?iu)^(?:(?:with |mit |avec |kind|best|warm|many|freundliche|herzliche|viele|beste|liebe|schöne|bien|très|meilleures|sincères|cordiales|un cordial|un|cordiali|distinti|met|vriendelijke|hartelijke|melhores|com os)\\b.{0,40}|(?:thanks?|thank you|regards|cheers|sincerely|yours|cordialement|salutations|cordialmente|saludos?|atentamente|atenciosamente|groeten?|groetjes|gruß|grüße|lg|mfg|vg|abraços?|cumprimentos|saluti|grazie|merci|danke|bedankt|gracias|obrigad[oa]|sinceramente|respectfully|à bientôt|bis bald).{0,30})[,.!]?$");
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
  private static final Pattern BULLET = Pattern.compile("^[*•·–-] ");
  private static final double LEGAL = 0.05;
  private static final double UNIT = 0.1;
  private static final double FIRM = 0.6;
  private static final double ALONE = 0.4;

  private final FirmNames names;

  EmployerInClosing(FirmNames names) {
    this.names = names;
  }

  void find(MailMessage mail, Mentions mentions) {
    List<String> lines =
        (mail.text().body() + "\n" + mail.text().signature())
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    boolean greeted = false;
    boolean belowOffice = false;
    for (String line : lines.subList(Math.max(0, lines.size() - LINES), lines.size())) {
      greeted |= GREETING.matcher(line).matches();
      if (line.length() <= LONGEST && !BULLET.matcher(line).find() && !FirmWords.isBlanked(line)) {
        in(line, mail.from(), greeted, belowOffice, mentions);
      }
      belowOffice = greeted && FirmWords.isOffice(line);
    }
  }

  private void in(
      String line, MailAddress from, boolean greeted, boolean belowOffice, Mentions mentions) {
    String[] parts = PART.split(line);
    for (String part : parts) {
      name(part, from)
          .filter(name -> !isPerson(name) || FirmWords.isInstitution(name))
          .ifPresent(
              name -> {
                boolean besideOffice =
                    parts.length == 1 && name.length() < part.strip().length() && !isTitle(part);
                double weight =
                    besideOffice
                        ? WITH_OFFICE
                        : FirmWords.isInstitution(name)
                                || belowOffice && parts.length == 1
                                || greeted && isFirm(name)
                            ? FIRM
                            : ALONE;
                double less =
                    FirmWords.isUnit(name) ? UNIT : FirmWords.hasLegalForm(name) ? -LEGAL : 0;
                mentions.add(new Mention(name, Place.CLOSING, line, weight - less));
              });
    }
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

  private Optional<String> name(String part, MailAddress from) {
    List<Token> tokens = Tokens.of(part.strip());
    if (tokens.isEmpty() || GREETED.contains(tokens.getFirst().folded())) {
      return Optional.empty();
    }
    if (FirmSpans.opensWithHead(tokens) && tokens.size() <= LONGEST_NAME) {
      return names.employer(part.strip(), from);
    }
    int start = 0;
    while (start < tokens.size() && FirmWords.isStop(tokens.get(start))) {
      start++;
    }
    return start == tokens.size()
        ? Optional.empty()
        : FirmSpans.from(tokens, start, tokens.size())
            .filter(span -> span.to() == tokens.size())
            .map(span -> span.of(part.strip(), tokens))
            .flatMap(name -> names.employer(name, from));
  }
}
