package app.onward.understanding;

import app.onward.understanding.model.Document;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the role that was applied for. */
final class RoleReader {
  private static final String TITLE = "(?<it>[\\p{L}\\d(][\\p{L}\\d&/+.,'’():*#\\s–-]{1,90}?)";
  private static final String ENDS_EN =
      "(?=\\s+(?i:at|with|here at|here|within our|based in|on our|has|have|was|is|which|that|and (?:we|for|the|your)|we|to|you|position|role|vacancy|job|opening|post)\\b|\\s*[.!?;:\"”|]|\\s+[–—-]\\s|,\\s(?!\\p{Lu})|\\s*\\((?:[A-Z]{0,4}[-#]?\\d|(?i:ref|req|job))|\\s*$)";
  private static final String ENDS_DE =
      "(?=\\s+(?i:bei|in unserem|in unserer|und (?:für|ihr|dein|das|den)|sowie|erhalten|ist|haben|hat|wurde|am standort|interessieren|beworben|eingegangen|mit|vom|an|nicht|zu|fortsetzen)\\b|\\s*[.!?;\"“|]|\\s+[–—-]\\s|,\\s|\\s*\\((?!\\s*(?:[mwdfx]\\s*[/|]|all|gn|a\\*))|\\s*$)";
  private static final String ENDS_FR =
      "(?=\\s+(?i:chez|au sein|dans notre|à|et (?:nous|de|pour|vous)|a (?:été|bien)|est|que|qui|n[’']a|ne|nous|basé|en (?:CDI|CDD)|pour)\\b|\\s*[.!?;\"»|]|\\s+[–—-]\\s|,\\s|\\s*\\((?!\\s*(?:[HFX]\\s*/))|\\s*$)";

  private static final Patterns PATTERNS =
      new Patterns(
          List.of(
              "(?i:\\b(?:position|role|post|job|vacancy|opening|job title)\\s+(?:of|as|titled|for)\\s+(?:an?\\s+|the\\s+)?)[\"“]?"
                  + TITLE
                  + ENDS_EN,
              "(?i:\\b(?:application|applying|applied|candidacy|apply|interest|considered|interview(?:ing)?|consideration|submission)\\s+(?:for|in|to)\\s+(?:the|our|an?)\\s+(?:position of\\s+|role of\\s+|post of\\s+)?)[\"“]?"
                  + TITLE
                  + "[\"”]?\\s+(?i:position|role|job|opening|vacancy|post|opportunity|internship|team)\\b",
              "(?i:\\b(?:for|to|about|regarding|in|of)\\s+(?:the|our)\\s+(?:position:?\\s+)?)[\"“]?"
                  + TITLE
                  + "[\"”]?\\s+(?i:position|role|job|opening|vacancy|post|opportunity|internship)\\b",
              "(?i:\\b(?:position|role|job|vacancy|opening|stelle|poste|post|job title|intitulé du poste|functie|puesto|posizione)\\s*:\\s*)"
                  + TITLE
                  + "(?=\\s*[.;|]|\\s+[–—-]\\s|\\s*$)",
              "(?i:\\b(?:application|applying|applied|candidacy|interview(?:ing)?|offer|assessment|apply)\\s+(?:for|as)\\s+(?:an?\\s+|the\\s+)?(?:position of\\s+|role of\\s+)?)[\"“]?"
                  + TITLE
                  + ENDS_EN,
              "(?i:\\bbewerbung\\b[^.]{0,40}?\\b(?:als|zur|zum)\\s+)" + TITLE + ENDS_DE,
              "(?i:\\b(?:stelle|position|stellenausschreibung|ausschreibung|ausbildung|vakanz|job|stellenangebot)\\s+(?:als|zur|zum|eines|einer|des|der)\\s+)"
                  + TITLE
                  + ENDS_DE,
              "(?i:\\b(?:bewerbung|interesse|gespräch|interview|einladung)\\b[^.]{0,40}?\\b(?:für|auf|um|an)\\s+(?:die|unsere|der|unserer|das)\\s+(?:ausgeschriebene\\s+)?(?:stelle|position|stellenausschreibung|vakanz|job)\\s+(?:als\\s+)?)[„\"“]?"
                  + TITLE
                  + ENDS_DE,
              "(?i:\\b(?:stelle|position)\\s+)[„\"“»]" + TITLE + "(?=[“\"”«])",
              "(?i:\\bbewerbung\\s*(?:[:|–-]|als|für)\\s+)" + TITLE + ENDS_DE,
              "(?i:\\b(?:poste|emploi|fonctions?|offre|mission|stage|alternance|recrutement)\\s+(?:de|d[’'])\\s*)(?!(?i:travail|emploi)\\b)"
                  + TITLE
                  + ENDS_FR,
              "(?i:\\bcandidature\\b[^.]{0,30}?(?:\\s(?:pour|au|en tant que|à l[’']offre)\\s+(?:le poste\\s+|notre offre\\s+|l[’']offre\\s+)?(?:de\\s+|d[’']|:\\s*)?|\\s*[:–-]\\s+))[«\"“]?\\s*"
                  + TITLE
                  + ENDS_FR,
              "(?i:\\bposte\\s+)[«\"“]\\s*" + TITLE + "(?=\\s*[»\"”])",
              "(?i:\\b(?:sollicitatie|functie|vacature|rol)\\b[^.]{0,20}?\\b(?:voor|van|op|als|naar)\\s+(?:de\\s+|het\\s+)?(?:functie\\s+|vacature\\s+|rol\\s+)?(?:van\\s+|als\\s+)?)"
                  + TITLE
                  + "(?=\\s+(?i:bij|in|en|ontvangen)\\b|\\s*[.!?;,|]|\\s*$)",
              "(?i:\\b(?:puesto|vacante|oferta|posizione|ruolo|vaga|cargo)\\s+(?:de|di|para|per)\\s+)"
                  + TITLE
                  + "(?=\\s+(?i:en|presso|in|na|y|e)\\b|\\s*[.!?;,|]|\\s*$)",
              "^(?i:(?:re|fwd?|aw|wg)\\s*:\\s*)?(?i:(?:your (?:application|interview)|application received|interview invitation|interview|thank you for applying)\\s*[:–|-]\\s*)"
                  + TITLE
                  + "(?=\\s+(?i:at|with)\\b|\\s*[|(,]|\\s+[–—-]\\s|\\s*$)"));

  private static final Pattern AFTER_TITLE =
      Pattern.compile(
          "^(.*\\b(?:Engineer|Developer|Analyst|Scientist|Manager|Designer|Architect|Nurse|Officer|Assistant|Worker|Teacher|Consultant|Specialist|Executive|Driver|Technician|Associate|Coordinator|Operative|Lecturer|Researcher|Director|Intern|Accountant|Administrator)) (?!of |for |and |in |to |de |& )\\p{Ll}\\S* .*$");
  private static final int LINES = 6;
  private static final Patterns NAMED =
      new Patterns(
          List.of(
              "(?<![\\p{L}])(?<it>(?:\\p{Lu}[\\p{L}+#./-]*\\s+(?:of\\s+|de\\s+|in\\s+)?){1,4}\\p{Lu}[\\p{L}+#/-]*)"));
  private static final Pattern WRITERS =
      Pattern.compile(
          "(?iu)\\b(?:recruit\\w*|talent|hr|human resources|people|hiring|personal\\w*|dear|hi|hello|hallo|bonjour|team|sister|sir|your|application)\\b");

  private static final Pattern TITLE_WORD =
      Pattern.compile(
          "(?iu)engineer|developer|analyst|scientist|manager|designer|researcher|tester|executive|writer|specialist|representative|adviser|advisor|assistant|receptionist|partner|coordinator|accountant|clerk|controller|paralegal|solicitor|nurse|worker|pharmacist|physio|teacher|lecturer|fellow|technician|operative|driver|chef|barista|housekeeper|electrician|carpenter|trainee|intern|apprentice|officer|master|architect|handler|underwriter|planner|buyer|consultant|director|lead|head of|associate|administrator|supervisor|agent|professor|editor|producer|strategist|owner|recruiter|librarian|cook|cleaner|guard|secretary|entwickler|leiter|sachbearbeiter|mitarbeiter|kauf(?:frau|mann)|fachkraft|pfleger|angestellte|erzieher|lehrkraft|doktorand|laborant|fahrer|verkäufer|koch|elektroniker|mechatroniker|mechaniker|ingenieur|konstrukteur|einkäufer|disponent|referent|assistenz|praktikant|auszubildende|werkstudent|berater|techniker|[mwd]\\s?/\\s?[mwd]|développeu|ingénieur|chef|chargé|assistante?|comptable|contrôleur|gestionnaire|juriste|infirmi|aide-soignant|éducat|professeur|maître|technicien|préparateur|cariste|chauffeur|vendeu|responsable|commis|électricien|menuisier|conducteur|architecte|acheteu|commercial|conseill|consultant|directeur|directrice|analyste|hôte|[hf]\\s?/\\s?[hf]|ontwikkelaar|medewerker|verpleegkundige|desarrollador|ingenier|analista|sviluppatore|impiegat|ingegnere|postdoc|sre|sdr|swe|qa|ux|devops");
  private static final Pattern NOT_A_ROLE =
      Pattern.compile(
          "(?iu)^(?:the|a|an|this|that|our|your|any|other|another|future|more|new|next|current|which|it|you|us|we|position|role|job|interview|opportunity|vacancy|candidate|employment|free|now|review|consideration|diese|unsere|einer?|ihre|andere|weitere|ce|cette|notre|votre|travail|emploi)\\b.*");

  Optional<Patterns.Hit> hit(Document document) {
    return PATTERNS.first(document.lines(), RoleReader::role);
  }

  @Nullable Fact<String> read(Document document) {
    return hit(document)
        .or(
            () ->
                NAMED.first(
                    document.lines().subList(0, Math.min(LINES, document.lines().size())),
                    RoleReader::named))
        .map(
            hit ->
                new Fact<>(
                    hit.value(), hit.line(), TITLE_WORD.matcher(hit.value()).find() ? 0.9 : 0.7))
        .orElse(null);
  }

  /** A title that merely stands there, and is not that of somebody who writes. */
  private static Optional<String> named(String found) {
    return role(found)
        .filter(role -> TITLE_WORD.matcher(role).find() && !WRITERS.matcher(role).find());
  }

  private static Optional<String> role(String found) {
    String role =
        found.replaceAll("^[\"“”„«»'\\s:]+|[\"“”„«»'\\s,;:.–-]+$", "").replaceAll("\\s+", " ");
    role = role.replaceFirst("^(?:R-?|REQ-?|JR-?|#)?\\d{3,}[\\s:–-]+", "");
    role = role.replaceFirst(",\\s+I\\s.*$", "");
    role = AFTER_TITLE.matcher(role).replaceFirst("$1");
    boolean known = TITLE_WORD.matcher(role).find();
    boolean capital = !role.isEmpty() && Character.isUpperCase(role.codePointAt(0));
    boolean usable =
        role.length() >= 2
            && role.split(" ").length <= 10
            && !NOT_A_ROLE.matcher(role).matches()
            && !role.matches("(?iu).*\\b(?:the|an?|for|of|to|in|at)")
            && (known || capital && role.split(" ").length <= 6);
    return usable ? Optional.of(role) : Optional.empty();
  }
}
