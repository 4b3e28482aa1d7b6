package app.onward.understanding;

import app.onward.mail.MailMessage;
import app.onward.understanding.model.Document;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads facts from a mail that is about a search for work. What is not stated stays absent. */
final class FactReader {
  private static final Patterns REQUISITION =
      new Patterns(
          List.of(
              "(?i:\\b(?:requisition|req|job|position|posting|vacancy|reference|ref|application|kennziffer|referenz(?:nummer)?|referenznr|stellen-?(?:id|nummer|nr)|job-?id|ausschreibungsnummer|référence|réf|offre|vacaturenummer|referencia)\\.?\\s*(?:id|no|nr|number|nummer|code|n°|#)?\\.?\\s*[:#]?\\s*)(?<it>(?=[\\w/-]*\\d{3})(?:[A-Z]{1,6}[-_/]?)?\\d[\\w/-]{2,14})\\b",
              "\\b(?<it>(?:R|JR|REQ|Req|JOB|ID)[-_#]?\\d{4,9})\\b", "(?<it>(?<=#)\\d{4,8})\\b"));
  private static final Patterns LOCATION =
      new Patterns(
          List.of(
              "^(?i:(?:job )?(?:location|standort|arbeitsort|einsatzort|dienstort|lieu(?: de travail)?|localisation|standplaats|ubicación|sede))\\s*:\\s*(?<it>\\p{Lu}[^|;.\\n]{1,60})"));
  private static final Pattern AGENCY_NAME =
      Pattern.compile(
          "(?iu)\\b(?:recruitment|recruiting|recruiters|staffing|resourcing|personnel|executive search|search|headhunt\\w*|personal(?:service|beratung|dienstleistung\\w*|vermittlung)|zeitarbeit|intérim|cabinet|talent partners|talents?)\\b");
  private static final Pattern CLIENT =
      Pattern.compile(
          "(?iu)\\b(?:my|our) client\\b|\\bclient of (?:mine|ours)\\b|\\bthe client\\b|\\bunser(?:e[nmrs]?)? (?:kunden?|mandant(?:en)?|auftraggeber)\\b|\\bmein(?:e[nmrs]?)? (?:kunden?|mandant(?:en)?)\\b|\\b(?:mon|notre|nos) clients?\\b|\\bonze (?:klant|opdrachtgever)\\b|\\bnuestro cliente\\b|\\bnostro cliente\\b");
  private static final Pattern LINK =
      Pattern.compile("https?://[^\\s<>\"')\\]]+|(?:calendly|cal)\\.com/[^\\s<>\"')\\]]+");
  private static final Pattern LEADS_THERE =
      Pattern.compile(
          "(?iu)calendly|savvycal|//cal\\.com|oncehub|hubspot|hackerrank|codility|codesignal|testgorilla|hirevue|zoom\\.us|teams\\.microsoft|meet\\.google|schedul|book|interview|assess|test|challenge|docusign|termin|entretien");
  private static final Pattern NOT_THERE =
      Pattern.compile(
          "(?iu)unsubscrib|privacy|preference|abmeld|desabonn|facebook|twitter|instagram|/legal|glassdoor|help");

  private final Senders senders;
  private final EmployerReader employers;
  private final RoleReader roles = new RoleReader();

  FactReader(Senders senders) {
    this.senders = senders;
    this.employers = new EmployerReader(senders);
  }

  Facts read(
      Label label,
      @Nullable InterviewNews news,
      MailMessage mail,
      Document document,
      String language) {
    Sender sender = senders.of(mail.from().address());
    Fact<String> agency = agency(mail, document, sender);
    boolean fromEmployer =
        agency == null && label != Label.CANDIDATE_REPLY && label != Label.RECRUITER_OUTREACH;
    Fact<String> employer =
        label == Label.JOB_ALERT ? null : employers.read(mail, document, sender, fromEmployer);
    boolean dated = label == Label.ASSESSMENT || label == Label.OFFER || label == Label.FOLLOW_UP;
    return new Facts(
        agency != null && employer != null && agency.value().equalsIgnoreCase(employer.value())
            ? null
            : employer,
        agency,
        label == Label.JOB_ALERT ? null : roles.read(document),
        REQUISITION
            .first(document.lines(), Optional::of)
            .map(hit -> new Fact<>(hit.value(), hit.line(), 0.85))
            .orElse(null),
        LOCATION
            .first(document.lines(), Optional::of)
            .map(hit -> new Fact<>(hit.value().strip(), hit.line(), 0.85))
            .orElse(null),
        label == Label.INTERVIEW && news != InterviewNews.CANCELLED
            ? AppointmentReader.interviewAt(mail, document, language, news)
            : null,
        dated ? AppointmentReader.deadline(mail, document, language) : null,
        dated || label == Label.INTERVIEW ? link(document) : null);
  }

  private @Nullable Fact<String> agency(MailMessage mail, Document document, Sender sender) {
    if (sender.kind() == Sender.Kind.AGENCY && !sender.vendors().isEmpty()) {
      return new Fact<>(sender.vendors().getFirst(), "From: " + mail.from().address(), 0.95);
    }
    String name = mail.from().name();
    boolean forClient =
        document.lines().stream().anyMatch(line -> CLIENT.matcher(line.text()).find());
    if (forClient && AGENCY_NAME.matcher(name).find() && !Names.isPerson(name)) {
      return new Fact<>(name.strip(), "From: " + name, 0.85);
    }
    Matcher from = FROM_FIRM.matcher(name);
    return forClient && from.find()
        ? new Fact<>(from.group("firm").strip(), "From: " + name, 0.75)
        : null;
  }

  private static final Pattern FROM_FIRM =
      Pattern.compile(
          "(?u)(?:\\s(?:from|at|von|bei|chez|de)\\s+|\\s*[|,–-]\\s+|\\()(?<firm>\\p{Lu}[^()|]{2,40})\\)?$");

  private static @Nullable Fact<String> link(Document document) {
    for (Document.Line line : document.lines()) {
      Matcher link = LINK.matcher(line.text());
      while (link.find()) {
        String url = link.group().replaceAll("[.,;:!?]+$", "");
        boolean leads =
            LEADS_THERE.matcher(line.text().toLowerCase(Locale.ROOT)).find()
                || line.concepts().contains("schedule")
                || line.concepts().contains("test")
                || line.concepts().contains("sign");
        if (leads && !NOT_THERE.matcher(line.text()).find()) {
          return new Fact<>(url, line.text(), 0.8);
        }
      }
    }
    return null;
  }
}
