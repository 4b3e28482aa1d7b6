package app.onward.understanding;

import app.onward.understanding.text.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the employer's own name in the names that mail is sent and signed with. */
final class Names {
  private static final Pattern VIA =
      Pattern.compile("(?iu)\\s*[(,|]?\\s*\\b(?:via|durch|über|par|powered by)\\b.*$");
  private static final Pattern PERSON_FROM =
      Pattern.compile(
          "(?u)^(?!(?:The\\s+)?(?:University|Institute|City|College|Bank|School|Ministry|Department|Museum|Council)\\b)(?:\\p{Lu}[\\p{L}.'-]*\\s+){1,3}(?:from|at|of|@|von|bei|chez|de chez)\\s+(?<firm>.+)$");
  private static final Pattern SYSTEM_AT =
      Pattern.compile(
          "(?iu)^(?:workday|icims|taleo|careers|jobs|recruiting|hr|talent acquisition|human resources|notifications?)\\s*(?:@|at|\\||-|–|:)\\s*");
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?iu)[\\s,|–-]+(?:global |early |corporate |us |uk |emea )?(?:careers?|career (?:site|center|team)|recruit(?:ing|ment|ers?|er team)?(?: team| services| office)?|talent(?: acquisition)?(?: team| community| partner)?|hiring(?: team)?|jobs?|hr(?: team| department)?|human resources(?: department)?|people(?: (?:team|ops|operations|& culture))?|candidate (?:care|experience)(?: team)?|team|staffing team|applications?|notifications?|no-?reply|do not reply|workday|office|admin|e-?recruit(?:ing|ment)|graduates?|early careers|talent network|bewerber(?:management|service|portal)|bewerbungen?|personal(?:abteilung|management|wesen)?|karriere(?:team|portal)?|recrutement|service recrutement|rh|drh|ressources humaines|emploi|carri[èe]res|équipe recrutement|werving(?: (?:en|&) selectie)?|recruitmentteam|selecci[óo]n|recursos humanos|empleo|risorse umane|selezione)$");
  private static final Pattern OFFICE_FIRST =
      Pattern.compile(
          "(?iu)^(?:the\\s+)?(?:recruiting|recruitment|talent(?: acquisition)?|hiring|hr|people|careers|human resources|bewerbermanagement|personalabteilung|karriere|recruiting-team|recrutement|service recrutement|l[’']?[ée]quipe(?: recrutement| rh)?|équipe(?: recrutement| rh)?|ressources humaines|drh|rh)(?:\\s+team)?\\s*(?:@|at|of|from|von|der|bei|de|chez|:|\\||-|–)\\s+|^(?:jobs|careers|recruitment|recruiting) (?:at|@|bei|chez)\\s+|^(?:hr|human resources)\\s+(?=\\p{Lu})");
  private static final Pattern NOTHING_BUT_OFFICE =
      Pattern.compile(
          "(?iu)^(?:the\\s+)?(?:my|your|our)?\\s*(?:careers?|recruit\\w*|talent\\w*|talent acquisition|hiring|jobs?|hr|human resources|people|team|no-?reply|do ?not ?reply|notifications?|system|workday|info|support|admin|bewerbung\\w*|personal\\w*|karriere|recrutement|rh|ressources humaines|applicant tracking|candidate\\w*|mailer|alerts?|hiring team|recruiting team|recruitment team|talent team|people team|office|contact|kontakt)(?:\\s+team)?$");

  private Names() {}

  /**
   * A name without office, relay and quotation marks; empty where nothing of an employer is left.
   */
  static Optional<String> employer(String name, Senders senders) {
    String cleaned = trimmed(VIA.matcher(name).replaceAll(""));
    Matcher person = PERSON_FROM.matcher(cleaned);
    cleaned = person.matches() ? trimmed(person.group("firm")) : cleaned;
    cleaned = trimmed(SYSTEM_AT.matcher(cleaned).replaceFirst(""));
    cleaned = trimmed(OFFICE_FIRST.matcher(cleaned).replaceFirst(""));
    cleaned = withoutOffice(cleaned);
    boolean usable =
        cleaned.length() >= 2
            && cleaned.length() <= 60
            && !NOTHING_BUT_OFFICE.matcher(cleaned).matches()
            && senders.named(cleaned).isEmpty()
            && !cleaned.contains("@")
            && cleaned.codePoints().anyMatch(Character::isLetter);
    return usable ? Optional.of(cleaned) : Optional.empty();
  }

  /** Whether the name looks like that of one person rather than of a firm. */
  static boolean isPerson(String name) {
    return PERSON.matcher(name.strip()).matches() && !FIRM.matcher(name).find();
  }

  /** The same, where the address may tell: a person's holds the name, an office's does not. */
  static boolean isPerson(String name, String address) {
    int at = address.lastIndexOf('@');
    if (at < 0 || !isPerson(name)) {
      return isPerson(name);
    }
    String domain = letters(address.substring(at + 1));
    String local = letters(address.substring(0, at));
    boolean officeOfFirm =
        domain.contains(letters(name)) || OFFICE_ADDRESS.matcher(address.substring(0, at)).find();
    return !officeOfFirm
        || java.util.Arrays.stream(name.split("\\s+"))
            .anyMatch(part -> part.length() > 3 && local.contains(letters(part)));
  }

  /** Lower-case letters and digits alone, without accents: what an address keeps of a name. */
  static String letters(String name) {
    return Words.folded(name).replaceAll("[^a-z0-9]", "");
  }

  /** "acme-careers" or "acme_hr" as a name: "Acme". */
  static Optional<String> fromLabel(String label, Senders senders) {
    String words =
        label
            .replaceAll("\\+.*$", "")
            .replaceAll(
                "(?i)\\b(?:jobs?|careers?|karriere|hr|noreply|no-reply|recruiting|talent|mail|email|notifications?|[0-9a-f]{8,})\\b",
                " ")
            .replaceAll("[-_.]+", " ")
            .strip();
    if (words.length() < 2
        || NOTHING_BUT_OFFICE.matcher(words).matches()
        || senders.named(words).isPresent()) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder();
    for (String word : words.split("\\s+")) {
      name.append(name.isEmpty() ? "" : " ")
          .append(Character.toUpperCase(word.charAt(0)))
          .append(word.substring(1));
    }
    return Optional.of(name.toString());
  }

  private static String withoutOffice(String name) {
    String before;
    String after = name;
    do {
      before = after;
      after = trimmed(OFFICE.matcher(before).replaceFirst(""));
    } while (!after.equals(before));
    return after;
  }

  private static String trimmed(String name) {
    return name.strip().replaceAll("^[\"'“”„«»‘’\\s]+|[\"'“”„«»‘’\\s,;:.!|]+$", "").strip();
  }

  private static final Pattern PERSON =
      Pattern.compile(
          "(?u)(?:(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau|Mme|M)\\.?\\s+)?\\p{Lu}[\\p{L}'’.-]+(?:\\s+(?:van|von|de|der|den|del|da|di|le|la))*(?:\\s+\\p{Lu}[\\p{L}'’.-]*){1,2}");
  private static final Pattern OFFICE_ADDRESS =
      Pattern.compile(
          "(?i)^(?:no-?reply|do-?not-?reply|careers?|jobs?|hr|people|talent|recruit\\w*|hiring|info|hello|office|contact|bewerbung\\w*|karriere|personal|rh|recrutement|emploi|notifications?|apply|applications?)\\b");
  private static final Pattern FIRM =
      Pattern.compile(
          "(?iu)\\b(?:gmbh|ag|inc|ltd|llc|plc|se|kg|sa|sas|group|gruppe|groupe|university|universit\\w+|hospital|klinik\\w*|bank|school|council|systems|software|labs?|health|care|energy|foods?|media|retail|logistics|consulting|services|solutions|technologies|partners|careers?|team|talent|recruit\\w*|jobs?|hiring|people|hr|company|co|college|trust|institute|foundation|stadt|stadtwerke|verlag|versicherung\\w*|assurances?|conseil|emploi|foundation|studio|digital|tech|capital|insurance|pharma\\w*|airlines?|hotels?|restaurant|architects?|engineering|robotics|networks?|interactive|global|international)\\b");
}
