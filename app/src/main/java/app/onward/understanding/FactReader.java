package app.onward.understanding;

import app.onward.mail.MailMessage;
import app.onward.understanding.model.Document;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
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
  private static final Pattern LINK =
      Pattern.compile("https?://[^\\s<>\"')\\]]+|(?:calendly|cal)\\.com/[^\\s<>\"')\\]]+");
  private static final Pattern LEADS_THERE =
      Pattern.compile(
          "(?iu)calendly|savvycal|//cal\\.com|oncehub|hubspot|hackerrank|codility|codesignal|testgorilla|hirevue|zoom\\.us|teams\\.microsoft|meet\\.google|schedul|book|interview|assess|test|challenge|docusign|termin|entretien");
  private static final Pattern NOT_THERE =
      Pattern.compile(
          "(?iu)unsubscrib|privacy|preference|abmeld|desabonn|facebook|twitter|instagram|/legal|glassdoor|help");

  private final AgencyReader agencies;
  private final EmployerReader employers;
  private final RoleReader roles = new RoleReader();

  FactReader(Senders senders) {
    this.agencies = new AgencyReader(senders);
    this.employers = new EmployerReader(senders);
  }

  Facts read(
      Label label,
      @Nullable InterviewNews news,
      MailMessage mail,
      Document document,
      String language) {
    List<TextLine> lines = TextLine.of(document);
    boolean own = label == Label.CANDIDATE_REPLY;
    Mentions writer = own ? employers.addressee(mail, lines) : employers.writer(mail, lines);
    Fact<String> agency =
        own
            ? null
            : agencies.read(
                mail.from(), lines, writer.best().orElse(null), label == Label.RECRUITER_OUTREACH);
    Fact<String> employer =
        label == Label.JOB_ALERT ? null : employer(mail, lines, language, writer, agency);
    boolean dated = label == Label.ASSESSMENT || label == Label.OFFER || label == Label.FOLLOW_UP;
    return new Facts(
        employer,
        agency,
        label == Label.JOB_ALERT
            ? null
            : roles.read(lines, language, employer == null ? null : employer.value()),
        REQUISITION
            .first(with(document, Character::isDigit), Optional::of)
            .map(hit -> new Fact<>(hit.value(), hit.line(), 0.85))
            .orElse(null),
        LOCATION
            .first(with(document, sign -> sign == ':'), Optional::of)
            .map(hit -> new Fact<>(hit.value().strip(), hit.line(), 0.85))
            .orElse(null),
        own ? List.of() : PeopleReader.read(mail, lines),
        label == Label.INTERVIEW && news != InterviewNews.CANCELLED
            ? AppointmentReader.interviewAt(mail, document, language, news)
            : null,
        label == Label.INTERVIEW ? FormatReader.read(mail, document) : null,
        dated ? AppointmentReader.deadline(mail, document, language) : null,
        dated || label == Label.INTERVIEW ? link(document) : null,
        label == Label.REJECTION || label == Label.FEEDBACK
            ? GroundsReader.read(document)
            : Grounds.NONE);
  }

  private @Nullable Fact<String> employer(
      MailMessage mail,
      List<TextLine> lines,
      String language,
      Mentions writer,
      @Nullable Fact<String> agency) {
    boolean forOthers = agency != null || AgencyReader.forClient(lines);
    return employers.read(
        mail.from(),
        lines,
        language,
        forOthers ? employers.nobody(agency == null ? null : agency.value()) : writer);
  }

  private static List<Document.Line> with(Document document, IntPredicate sign) {
    return document.lines().stream().filter(line -> line.text().chars().anyMatch(sign)).toList();
  }

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
