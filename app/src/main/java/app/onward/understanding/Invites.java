package app.onward.understanding;

import app.onward.mail.CalendarPart;
import app.onward.mail.MailMessage;
import app.onward.understanding.Evidence.Place;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a calendar part within a mail about work as an interview. An invitation alone is none:
 * colleagues and friends send them too.
 */
final class Invites {
  private static final double ABOUT_JOBS = 0.5;
  private static final double CERTAIN = 0.95;
  private static final Pattern INTERVIEW =
      Pattern.compile(
          "(?iu)\\b(?:interviews?|phone screen|recruiter (?:call|screen)|vorstellungsgespr\\w+|bewerbungsgespr\\w+|kennenlerngespr\\w+|entretien d.embauche|entretien de recrutement|sollicitatiegesprek|entrevista|colloquio)\\b");
  private static final Pattern NOT_ONE =
      Pattern.compile(
          "(?iu)\\b(?:mock|podcast|press|radio|exit|customer|user|practice|interviewer|webinar|panel discussion|debrief)\\b");

  Optional<Verdict> verdict(MailMessage mail, double aboutJobs, Documents documents) {
    return mail.calendar().stream()
        .filter(
            part ->
                part.method().equals("REQUEST")
                    || part.method().equals("CANCEL")
                    || part.method().equals("PUBLISH"))
        .filter(part -> isAboutJobs(part, mail, aboutJobs, documents))
        .map(
            part ->
                new Verdict(
                    Label.INTERVIEW,
                    CERTAIN,
                    Layer.CALENDAR,
                    new Evidence(Place.CALENDAR, "SUMMARY: " + part.summary())))
        .findFirst();
  }

  private static boolean isAboutJobs(
      CalendarPart part, MailMessage mail, double aboutJobs, Documents documents) {
    String text = part.summary() + " " + mail.subject();
    if (NOT_ONE.matcher(text).find()) {
      return false;
    }
    return documents.senders().of(mail.from().address()).kind().sendsJobMail()
        || !documents.templates().in(mail).isEmpty()
        || INTERVIEW.matcher(text).find()
        || aboutJobs >= ABOUT_JOBS;
  }
}
