package app.onward.understanding;

import app.onward.mail.MailAddress;
import app.onward.mail.MailMessage;
import app.onward.understanding.Sender.EmployerIn;
import app.onward.understanding.model.Document;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who is hiring. A tracking system, a board or an agency is not. */
final class EmployerReader {
  /** A name: capitalised words, with the small words and signs that stand within names. */
  private static final String NAME =
      "(?<it>(?:\\p{Lu}|\\d(?=\\p{Lu}))[\\p{L}\\d.&'’+-]*(?:\\s+(?:&|\\+|of|the|and|for|de|du|des|la|le|les|et|der|die|und|für|van|von|di)?\\s*(?:\\p{Lu}|\\d)[\\p{L}\\d.&'’+-]*){0,5})";

  private static final Patterns SUBJECT =
      new Patterns(
          List.of(
              "(?i:\\b(?:application|applying|applied|candidacy|submission|interview|offer|offer letter|role|position|job|career|opportunit(?:y|ies)|interest in|next steps|update|welcome|journey)\\b[^|]*?\\s(?:at|with|to|from|@))\\s+(?!(?i:our|the position|the role|your|join|interview|be)\\b)(?i:the\\s+(?=\\p{Lu}))?"
                  + NAME
                  + "\\s*(?:$|[|(:!,–-]|\\bhas\\b|\\bis\\b|\\bwas\\b)",
              "(?i:\\b(?:thank you|thanks)\\b.*?\\b(?:applying to|applying at|applying with|interest in|application to|from))\\s+(?i:the\\s+(?=\\p{Lu}))?"
                  + NAME,
              "(?i:\\b(?:bewerbung|stelle|position|gespräch|interview)\\b.*?\\b(?:bei|beim|bei der|an der|an die))\\s+(?:der\\s+|dem\\s+)?"
                  + NAME,
              "(?i:\\b(?:candidature|poste|entretien|offre)\\b.*?\\b(?:chez|auprès de|au sein de|à la))\\s+"
                  + NAME,
              "(?i:\\b(?:sollicitatie|functie|vacature|candidatura|puesto|posizione|entrevista|colloquio)\\b.*?\\b(?:bij|en|presso|na|at))\\s+"
                  + NAME,
              "(?u)\\b(?:[A-Z][\\p{L}/&,()-]+\\s)+(?:at|@|bei|chez)\\s+"
                  + NAME
                  + "\\s*(?:$|[|(:!,–-])",
              "^"
                  + NAME
                  + "\\s*(?:[|:–-]|—)\\s*(?i:(?:your |ihre |deine |votre |thank|thanks|update|application|interview|bewerbung|candidature|offer|status|important|next steps))",
              "(?i:\\byour\\s+)"
                  + NAME
                  + "\\s+(?i:application|interview|offer|assessment|candidacy)\\b",
              "(?i:\\b(?:ihre|deine)\\s+bewerbung\\s*[|:–-]\\s*)" + NAME + "$"));

  private static final Patterns BODY =
      new Patterns(
          List.of(
              "(?i:\\b(?:thank you|thanks)\\b[^.]{0,60}?\\b(?:applying|application|interest|interviewing)\\b[^.]{0,80}?\\b(?:at|with|in joining|in working (?:at|with|for)|in a career (?:at|with)|to join|to))\\s+(?i:the\\s+(?=\\p{Lu}))?(?!(?i:our|the position)\\b)"
                  + NAME,
              "(?i:\\b(?:position|role|job|vacancy|opening|opportunit(?:y|ies)|post|team|career|candidacy|interview|application|employment|internship)\\b[^.]{0,50}?\\s(?:at|with|here at|within|to))\\s+(?i:the\\s+(?=\\p{Lu}))?"
                  + NAME,
              "(?i:\\b(?:your interest in|interest in working (?:at|for|with)|interest in joining|joining|join us at|considering|choosing))\\s+(?i:the\\s+(?=\\p{Lu}))?"
                  + NAME
                  + "(?!\\s+(?i:position|role|job|vacancy|opening))",
              "(?i:\\b(?:here at|all of us at|everyone at|behalf of|work(?:ing)? (?:at|for)|life at|team at|people at|recruiter (?:at|for|with)))\\s+(?i:the\\s+(?=\\p{Lu}))?"
                  + NAME,
              "(?i:\\b(?:interesse an (?:einer (?:tätigkeit|mitarbeit|anstellung|stelle) (?:bei|in)|der firma|unserem unternehmen)|bewerbung (?:bei|an)|(?:tätigkeit|mitarbeit|stelle|position|einstieg|gespräch|karriere|team|vertrauen)\\b[^.]{0,60}?\\b(?:bei|in)))\\s+(?i:der\\s+|dem\\s+)?"
                  + NAME,
              "(?i:\\b(?:interesse an|interesse für))\\s+(?i:der\\s+)?" + NAME + "(?!\\s+(?i:als))",
              "(?i:\\b(?:intérêt (?:pour|porté à|que vous portez à)|candidature (?:chez|auprès de|au sein de)|rejoindre|au sein (?:de|du groupe)|chez|poste[^.]{0,60}?(?:chez|au sein de)))\\s+(?:la société\\s+|l[’'])?"
                  + NAME,
              "(?i:\\b(?:interesse in|sollicitatie bij|werken bij|bij|inter[ée]s en|en la empresa|trabajar en|candidatura (?:en|presso)|interesse (?:per|por)|lavorare in|presso))\\s+"
                  + NAME));

  private static final Patterns SIGNED =
      new Patterns(
          List.of(
              "^(?:The\\s+|Your\\s+)?"
                  + NAME
                  + "\\s+(?i:(?:talent acquisition|talent|recruiting|recruitment|hiring|people|hr|careers)(?:\\s+team)?|team)\\s*$",
              "^(?i:(?:talent acquisition|recruiting|recruitment|hiring team|hr|human resources|people team|people ops|talent)(?:\\s+team)?\\s*(?:,|@|at|\\||-|–))\\s*"
                  + NAME
                  + "\\s*$",
              "^(?i:(?:ihr(?:e)?|dein|euer|das))\\s+"
                  + NAME
                  + "(?:[\\s-]+(?i:recruiting|bewerber|personal|karriere|hr))?[\\s-]*(?i:team)\\s*$",
              "^(?i:(?:l[’']équipe|le service|la direction)(?:\\s+(?:de\\s+)?(?:recrutement|rh|ressources humaines|talents?))?)\\s+(?i:de\\s+|chez\\s+|d[’'])?"
                  + NAME
                  + "\\s*$"));

  private static final Pattern NOT_A_FIRM =
      Pattern.compile(
          "(?iu)^(?:re|fwd?|aw|wg|antw|tr|invitation|updated?|einladung|abgesagt|cancel+ed|neuer termin|university|universit[äé]t?|req[ -]?\\d+|the|our|your|this|that|it|we|i|you|us|any|all|hi|hello|dear|date|time|zoom|teams|microsoft teams|google meet|monday|tuesday|wednesday|thursday|friday|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|january|february|march|april|may|june|july|august|september|october|november|december|cet|gmt|bst|est|utc|linkedin|indeed|name|company|url|email|future|best|kind|regards|team|talent|human resources|hr|remote|london|berlin|paris|new york|sie|ihnen|ihre|ihrer|uns|unser|unserem|unserer|deiner|diese[rnms]?|der|die|das|frage|fragen|vous|nous|notre|votre|cette|careers?|jobs?|gmail|candidate|application|early|pre|mid|post|[A-Z]?\\d+)$");

  private final Senders senders;

  EmployerReader(Senders senders) {
    this.senders = senders;
  }

  @Nullable Fact<String> read(
      MailMessage mail, Document document, Sender sender, boolean fromEmployer) {
    List<Document.Line> subject = document.lines().stream().filter(Document.Line::subject).toList();
    List<Document.Line> body = document.lines().stream().filter(line -> !line.subject()).toList();
    return SUBJECT
        .first(subject, this::name)
        .map(hit -> new Fact<>(hit.value(), hit.line(), 0.85))
        .or(
            () ->
                BODY.first(body, this::name).map(hit -> new Fact<>(hit.value(), hit.line(), 0.85)))
        .or(() -> fromEmployer ? display(mail.from(), sender) : Optional.empty())
        .or(
            () ->
                SIGNED
                    .first(lastLines(mail), this::name)
                    .map(hit -> new Fact<>(hit.value(), hit.line(), 0.8)))
        .or(() -> fromEmployer ? address(mail, sender) : Optional.empty())
        .orElse(null);
  }

  private Optional<Fact<String>> display(MailAddress from, Sender sender) {
    if (from.name().isBlank()
        || sender.kind() == Sender.Kind.PRIVATE
        || sender.kind() == Sender.Kind.AGENCY
        || sender.kind() == Sender.Kind.BOARD
        || sender.employerIn() == EmployerIn.SUBJECT
        || sender.employerIn() == EmployerIn.NOWHERE) {
      return Optional.empty();
    }
    return Names.employer(from.name(), senders)
        .filter(name -> !Names.isPerson(name, from.address()) || !name.equals(from.name().strip()))
        .map(name -> new Fact<>(name, "From: " + from.name(), 0.85));
  }

  private Optional<Fact<String>> address(MailMessage mail, Sender sender) {
    MailAddress from = mail.from();
    String domain = from.domain();
    if (sender.employerIn() == EmployerIn.LOCAL && !domain.isEmpty()) {
      String local = from.address().substring(0, from.address().lastIndexOf('@'));
      return Names.fromLabel(local, senders)
          .map(name -> new Fact<>(name, "From: " + from.address(), 0.6));
    }
    if (sender.employerIn() == EmployerIn.TENANT
        && domain.length() > sender.address().length() + 1) {
      String tenant = domain.substring(0, domain.length() - sender.address().length() - 1);
      return Names.fromLabel(tenant.substring(tenant.lastIndexOf('.') + 1), senders)
          .map(name -> new Fact<>(name, "From: " + from.address(), 0.6));
    }
    Matcher own = OWN_DOMAIN.matcher(domain);
    if (sender.kind() == Sender.Kind.UNKNOWN && own.find()) {
      String label = own.group(1);
      return written(label, mail)
          .or(
              () ->
                  Names.fromLabel(label, senders)
                      .map(name -> new Fact<>(name, "From: " + from.address(), 0.5)));
    }
    return Optional.empty();
  }

  /** The domain's name as the mail writes it: "Pallister & Dunn" for pallisterdunn. */
  private Optional<Fact<String>> written(String label, MailMessage mail) {
    String wanted = Names.letters(label);
    String text = mail.subject() + "\n" + mail.text().body() + "\n" + mail.text().signature();
    Matcher capitals = CAPITALS.matcher(text);
    while (capitals.find()) {
      String[] words = capitals.group().split("\\s+");
      for (int from = 0; from < words.length; from++) {
        for (int to = words.length; to > from; to--) {
          String name = String.join(" ", java.util.Arrays.copyOfRange(words, from, to));
          if (Names.letters(name).equals(wanted)) {
            return Optional.of(new Fact<>(name.replaceAll("[.,;:!?]+$", ""), name, 0.8));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static List<Document.Line> lastLines(MailMessage mail) {
    List<String> lines =
        (mail.text().body() + "\n" + mail.text().signature())
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    return lines.subList(Math.max(0, lines.size() - 12), lines.size()).stream()
        .map(line -> new Document.Line(false, line, List.of(), java.util.Set.of(), false))
        .toList();
  }

  private Optional<String> name(String found) {
    String cut = found.replaceAll("(?:['’]s|\\.)$", "").strip();
    return Names.employer(cut, senders).filter(name -> !NOT_A_FIRM.matcher(name).matches());
  }

  private static final Pattern CAPITALS =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\d.'’&-]*(?:[ \\t]+(?:&|\\p{Lu}[\\p{L}\\d.'’&-]*|of|and|und|et|de))*");
  private static final Pattern OWN_DOMAIN =
      Pattern.compile("(?:^|\\.)([a-z0-9-]+)\\.(?:co\\.|com\\.|ac\\.|org\\.|gov\\.)?[a-z]{2,}$");
}
