package app.onward.understanding;

import app.onward.mail.MailAddress;
import app.onward.understanding.Mention.Place;
import app.onward.understanding.Sender.EmployerIn;
import app.onward.understanding.text.Words;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The employer's name in the name and address a mail is sent with. */
final class EmployerInSender {
  private static final Pattern FOR =
      Pattern.compile(
          "(?iu)^.*\\b(?:on behalf of|im auftrag (?:von|der)|im namen (?:von|der)|pour le compte de|au nom de|en nombre de|per conto di|namens|em nome d[aeo])\\s+");
  private static final Pattern VIA =
      Pattern.compile(
          "(?iu)\\s*[(,|]?\\s*\\b(?:via|durch|über|par|powered by|através de|tramite)\\b.*$");
  private static final Pattern FROM =
      Pattern.compile(
          "(?u)^(?<who>(?:\\S+\\s+){1,4}?)(?:from|at|@|von|bei|chez|de chez|bij|da|di|presso|na|no|en|van|of|de|for|pour|für|para|per|voor)\\s+(?:der\\s+|the\\s+|la\\s+)?(?<firm>\\p{Lu}.*)$");
  private static final Pattern MARK = Pattern.compile("\\s+[-–—|·:@/]\\s+|[|,:(]\\s*|\\s*\\)");
  private static final Pattern OFFICE_ADDRESS =
      Pattern.compile(
          "(?i)^(?:no-?reply|do-?not-?reply|ne-?pas-?repondre|careers?|jobs?|hr|people|talents?|recruit\\w*|hiring|info|hello|office|contact|bewerbung\\w*|karriere|personal\\w*|rh|recrutement|emploi|notifications?|apply|applications?|seleccion|empleo|selezione|recrutamento|werving|vacatures?)\\b");
  private static final double DISPLAY = 0.85;
  private static final double OF_SOMEBODY = 0.35;
  private static final double OF_HELPER = 0.45;
  private static final double LABEL = 0.6;

  private final FirmNames names;

  EmployerInSender(FirmNames names) {
    this.names = names;
  }

  void find(MailAddress from, Sender sender, Mentions mentions) {
    if (showsEmployer(sender)) {
      display(from)
          .ifPresent(
              name -> {
                double weight = weight(name, from);
                mentions.add(new Mention(name, Place.SENDER, "From: " + from.name(), weight));
              });
    }
    label(from, sender)
        .flatMap(label -> named(label))
        .ifPresent(
            name ->
                mentions.add(new Mention(name, Place.DOMAIN, "From: " + from.address(), LABEL)));
  }

  private static boolean showsEmployer(Sender sender) {
    return switch (sender.kind()) {
      case PRIVATE, AGENCY, BOARD, ACCOUNT -> false;
      case TRACKING, ASSESSMENT, SCHEDULING, SIGNING, UNKNOWN ->
          sender.employerIn() != EmployerIn.NOWHERE;
    };
  }

  /** "Ruth Hale, Brackford Careers" as "Brackford". */
  Optional<String> display(MailAddress from) {
    String name = FOR.matcher(VIA.matcher(from.name()).replaceAll("")).replaceFirst("").strip();
    Matcher of = FROM.matcher(name);
    if (of.matches() && !isOfFirm(of.group("who"))) {
      Optional<String> firm = names.employer(of.group("firm"));
      boolean surname = People.isKnown(name) && !FirmWords.isInstitution(name);
      if (firm.isPresent() && (!surname || isOfDomain(firm.get(), from))) {
        return firm;
      }
    }
    Optional<String> own = ofDomain(name, from);
    if (own.isPresent()) {
      return own;
    }
    for (String part : MARK.split(name)) {
      Optional<String> firm = names.employer(part, from).filter(p -> !isPerson(p, from));
      if (firm.isPresent()) {
        return firm;
      }
    }
    return Optional.empty();
  }

  /** The words that make the domain's name: "Brackford Foods" in "Brackford Foods Casting". */
  private Optional<String> ofDomain(String name, MailAddress from) {
    String[] words = name.split("[\\s–-]+(?=\\s)|\\s+");
    for (int first = 0; first < words.length - 1; first++) {
      for (int last = first + 1; last < words.length; last++) {
        boolean more = last + 1 < words.length && FirmWords.isInstitution(words[last + 1]);
        String some = String.join(" ", Arrays.copyOfRange(words, first, last + 1));
        if (!more && EmployerInDomain.label(from).equals(letters(some))) {
          return names.written(some);
        }
      }
    }
    return Optional.empty();
  }

  /** "University" in "University of Eastmere" is not somebody who writes from Eastmere. */
  private static boolean isOfFirm(String who) {
    return FirmWords.isInstitution(who);
  }

  private static boolean isPerson(String name, MailAddress from) {
    return People.isKnown(name) && !letters(from.domain()).contains(letters(name))
        || name.equals(from.name().strip())
            && People.mayBe(name)
            && !FirmWords.isInstitution(name)
            && isLocalPart(name, from);
  }

  private static boolean isLocalPart(String name, MailAddress from) {
    String local =
        letters(from.address().substring(0, Math.max(0, from.address().lastIndexOf('@'))));
    if (letters(from.domain()).contains(letters(name))) {
      return false;
    }
    if (local.equals(EmployerInDomain.initials(name))) {
      return true;
    }
    for (String part : name.split("\\s+")) {
      if (part.length() > 3 && local.contains(letters(part))) {
        return true;
      }
    }
    return false;
  }

  /** A name that might be a person's counts less, unless the address says that a firm writes. */
  private static double weight(String name, MailAddress from) {
    if (FirmWords.isHelper(name) && !FirmWords.isInstitution(name)) {
      return OF_HELPER;
    }
    boolean whole = name.equals(from.name().strip());
    String local = from.address().substring(0, Math.max(0, from.address().lastIndexOf('@')));
    boolean sure =
        !whole
            || !People.mayBe(name)
            || FirmWords.isInstitution(name)
            || isOfDomain(name, from)
            || OFFICE_ADDRESS.matcher(local).find();
    return sure ? DISPLAY : OF_SOMEBODY;
  }

  private static boolean isOfDomain(String name, MailAddress from) {
    return letters(from.domain()).contains(letters(name))
        || Arrays.stream(name.split("\\s+"))
            .anyMatch(word -> EmployerInDomain.label(from).equals(letters(word)));
  }

  private Optional<String> label(MailAddress from, Sender sender) {
    String domain = from.domain();
    if (sender.employerIn() == EmployerIn.LOCAL && !domain.isEmpty()) {
      return Optional.of(from.address().substring(0, from.address().lastIndexOf('@')));
    }
    if (sender.employerIn() == EmployerIn.TENANT
        && domain.length() > sender.address().length() + 1) {
      String tenant = domain.substring(0, domain.length() - sender.address().length() - 1);
      return Optional.of(tenant.substring(tenant.lastIndexOf('.') + 1));
    }
    return Optional.empty();
  }

  /** "acme-careers" or "acme_hr" as a name: "Acme". */
  private Optional<String> named(String label) {
    StringBuilder name = new StringBuilder();
    for (String word : label.replaceAll("\\+.*$", "").split("[-_.]+")) {
      if (!word.isEmpty() && !word.matches("(?i)[0-9a-f]{8,}|no|not|do|reply|mail|email")) {
        name.append(name.isEmpty() ? "" : " ")
            .append(Character.toUpperCase(word.charAt(0)))
            .append(word.substring(1));
      }
    }
    return names.employer(name.toString());
  }

  /**
   * Lower-case letters and digits alone, without accents: what an address keeps of a name; ae is ä
   * there.
   */
  static String letters(String name) {
    String letters = Words.folded(name).replaceAll("[^a-z0-9]", "");
    return letters.replace("ae", "a").replace("oe", "o").replace("ue", "u");
  }
}
