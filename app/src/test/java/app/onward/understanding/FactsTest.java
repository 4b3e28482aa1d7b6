package app.onward.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.understanding.text.Languages;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {
  private static final Documents DOCUMENTS = Documents.shipped();
  private static final FactReader READER = new FactReader(DOCUMENTS.senders());
  private static final LocalDate SENT = LocalDate.of(2026, 3, 2);

  private static Facts facts(Label label, Mails mails, String language) {
    return READER.read(
        label, InterviewNews.INVITATION, mails.mail(), DOCUMENTS.of(mails.mail()), language);
  }

  private static String text(@Nullable Fact<?> fact) {
    return fact == null ? "-" : fact.value().toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Brackford|no-reply@us.greenhouse-mail.io|Hello|Thanks.|Brackford",
        "Brackford Careers|careers@brackford.example|Hello|Thanks.|Brackford",
        "Tidewell Analytics|no-reply@us.greenhouse-mail.io|Got it|Thanks.|Tidewell Analytics",
        "Brackford Talent Acquisition Team|x@myworkday.com|Hello|Thanks.|Brackford",
        "Brackford via Greenhouse|no-reply@greenhouse-mail.io|Hello|Thanks.|Brackford",
        "HR Brackford|hr@brackford.example|Hello|Thanks.|Brackford",
        "Jobs at Brackford|no-reply@brackford.example|Hello|Thanks.|Brackford",
        "Ruth from Brackford|ruth@brackford.example|Hello|Thanks.|Brackford",
        "Personalabteilung|bewerbung@brackford.example|Ihre Bewerbung bei Brackford GmbH|Danke.|Brackford GmbH",
        "Workable|noreply@candidates.workablemail.com|Thanks for applying to Brackford|Thanks.|Brackford",
        "-|quorwell-jobs@m.personio.de|Hallo|Danke.|Quorwell",
        "-|ternley@myworkday.com|Hello|Thanks.|Ternley",
        "-|no-reply@ternley.teamtailor-mail.com|Hello|Thanks.|Ternley",
        "-|-|Your application for Buyer at Brackford Foods|Thanks.|Brackford Foods",
        "-|-|Update|Thank you for your interest in joining Brackford Foods.|Brackford Foods",
        "-|-|Update|We received your application for the Buyer position at Brackford Foods.|Brackford Foods",
        "-|-|Ihre Bewerbung|Vielen Dank für Ihre Bewerbung bei der Nordwerk AG.|Nordwerk AG",
        "-|-|Votre candidature|Nous vous remercions pour votre intérêt pour Clairmont.|Clairmont",
        "Wendy Achterberg|wendy.achterberg@pallisterdunn.example|Hello|Pallister & Dunn will write again.|Pallister & Dunn",
        "Ruth Hale|ruth.hale@gmail.com|Hello|Thanks.|-",
        "Ruth Hale|jobs@brackford.example|Hello|Thanks.|-",
        "Ruth Hale|ruth@brackfordfoods.example|Hello|Thanks.|-",
        "Ruth Hale|ruth@brackford.example|Hello|Kind regards¶¶Ruth Hale¶Brackford Medical Devices|Brackford Medical Devices",
        "Greenhouse on behalf of Brackford Labs|no-reply@us.greenhouse-mail.io|Hello|Thanks.|Brackford Labs",
        "Brackford Casting|casting@brackford.example|Hello|Thanks.|Brackford",
        "SEEK|noreply@s.seek.com.au|Your application was sent|Site Supervisor¶Brackford Constructions¶Perth|Brackford Constructions",
        "-|-|Brackford Foods - Interview invitation|Hello.|Brackford Foods",
        "-|-|REMINDER: your interview is tomorrow|Hello.|-",
        "-|-|Interview: Monday, 12 March|It is with the Hiring Manager at Microsoft Teams.|-",
        "-|-|Update|Company: Brackford Infotech¶Position: Java Developer|Brackford Infotech",
        "-|-|Update|Brackford Foods has asked us to test you.|Brackford Foods",
        "-|-|Update|Place: Brackford Foods Tower¶¶The Brackford Foods Recruiting Team|Brackford Foods",
        "-|-|Ihre Bewerbung|Danke für Ihr Interesse am Klinikum Lindental.|Klinikum Lindental",
        "-|-|Ihre Bewerbung|Das Gremium hat sich beraten.|-",
        "-|-|Votre candidature|Votre candidature à la Mairie de Clairmont est arrivée.|Mairie de Clairmont",
        "Service RH|rh@arc.example|Entretien|À demain,¶Service RH¶Agence Régionale du Colombier|Agence Régionale du Colombier",
        "-|-|Tu candidatura|Gracias por tu interés en Grupo Lumaria.|Grupo Lumaria",
        "-|-|La tua candidatura|La tua candidatura presso Banca Solmare è arrivata.|Banca Solmare",
        "-|-|Je sollicitatie|Je sollicitatie bij Gemeente Linderhoven is binnen.|Gemeente Linderhoven",
        "-|-|A sua candidatura|Recebemos a sua candidatura na Clínica Solmonte.|Clínica Solmonte",
        "Greenhouse|no-reply@greenhouse.io|Your code|Thanks.|-",
        "LinkedIn|jobs-noreply@linkedin.com|Your application|Thanks.|-",
      })
  void employers(
      @Nullable String name,
      @Nullable String address,
      String subject,
      String body,
      @Nullable String employer) {
    Mails mail =
        Mails.from(name == null ? "" : name, address == null ? "" : address)
            .with(subject, body.replace('¶', '\n'));
    assertThat(text(facts(Label.APPLICATION_CONFIRMATION, mail, Languages.UNKNOWN).employer()))
        .isEqualTo(employer == null ? "-" : employer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Your application for Data Analyst at Brackford|Hello.|Data Analyst",
        "Update|We received your application for the Senior Buyer position.|Senior Buyer",
        "Update|Thank you for applying for the role of Site Manager at Brackford.|Site Manager",
        "Update|Position: Staff Nurse|Staff Nurse",
        "Update|Thank you for your interest in our Product Manager opening.|Product Manager",
        "Firmware Developer|Hello there.|Firmware Developer",
        "Ihre Bewerbung als Bauleiter|Guten Tag.|Bauleiter",
        "Ihre Bewerbung|Vielen Dank für Ihre Bewerbung als Softwareentwickler (m/w/d) bei Nordwerk.|Softwareentwickler (m/w/d)",
        "Ihre Bewerbung|Danke für Ihr Interesse an der Position als Einkäufer in unserem Haus.|Einkäufer",
        "Votre candidature|Nous avons bien reçu votre candidature au poste de Comptable chez Clairmont.|Comptable",
        "Votre candidature|Le poste d’Assistant administratif est pourvu.|Assistant administratif",
        "Your application for Claims Handler (Motor)|Hello.|Claims Handler (Motor)",
        "Update|You applied for the role of Warehouse Operative - 2nd Shift (Ref 30217).|Warehouse Operative - 2nd Shift",
        "Update|Position: Sr. Java Developer|Sr. Java Developer",
        "Update|We received your application for the Driver, Regional position.|Driver, Regional",
        "Update|You will meet Ines Hale, Engineering Manager, on Tuesday.|-",
        "Interview: Monday, 12 March|Hello.|-",
        "Nursing Assistant (CNA) role, Waterford|Hello.|Nursing Assistant (CNA)",
        "Elektriker (m/w/d) gesucht|Guten Tag.|Elektriker (m/w/d)",
        "Ihre Bewerbung|Die Stelle als Koch (m/w/d) ist leider besetzt.|Koch (m/w/d)",
        "Votre candidature|Votre candidature au poste de Chargé(e) de paie (H/F) a été étudiée.|Chargé(e) de paie (H/F)",
        "Re: Candidature réceptionniste|Bonjour.|réceptionniste",
        "Tu candidatura|Recibimos tu candidatura para el puesto de Técnico/a de Mantenimiento.|Técnico/a de Mantenimiento",
        "La tua candidatura|La tua candidatura per Addetto vendite è arrivata.|Addetto vendite",
        "Je sollicitatie|Bedankt voor je sollicitatie voor de functie van Docent wiskunde.|Docent wiskunde",
        "A sua candidatura|Recebemos a sua candidatura à vaga de Analista de Dados.|Analista de Dados",
        "Sollicitatie|Bedankt voor uw sollicitatie op de functie van Inkoper (vacature 114).|Inkoper",
        "Su candidatura|Gracias por su interés en el puesto de Comprador (en remoto, Cádiz).|Comprador",
        "Candidature envoyée à Lindental|Candidature envoyée à Lindental¶Analyste données clients¶Lindental · Lyon|Analyste données clients",
        "Hello|We have nothing to say about it.|-",
        "Update|Thank you for applying for this position.|-",
      })
  void roles(String subject, String body, @Nullable String role) {
    assertThat(
            text(
                facts(
                        Label.REJECTION,
                        Mails.saying(subject, body.replace('¶', '\n')),
                        Languages.UNKNOWN)
                    .role()))
        .isEqualTo(role == null ? "-" : role);
  }

  @ParameterizedTest
  @CsvSource({
    "Requisition ID: R-10234,R-10234",
    "Job ID 88231,88231",
    "Your application JR12345 arrived,JR12345",
    "Your reference: REQ-20418,REQ-20418",
    "Application received: REQ-20511 Learning Analytics Officer,REQ-20511",
    "Kennziffer: 2026-114,2026-114",
    "Nothing here,-"
  })
  void requisitions(String body, String id) {
    assertThat(text(facts(Label.REJECTION, Mails.saying("x", body), "en").requisitionId()))
        .isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "on 12 March|en|2026-03-12",
        "on March 12th, 2026|en|2026-03-12",
        "on Thursday, 2026-03-12|en|2026-03-12",
        "on the 5th of January|en|2027-01-05",
        "am 12. März|de|2026-03-12",
        "am Donnerstag, den 12.03.2026|de|2026-03-12",
        "bis 12.03.|de|2026-03-12",
        "le 12 mars 2026|fr|2026-03-12",
        "le 1er avril|fr|2026-04-01",
        "le 12/03/2026|fr|2026-03-12",
        "on 04/03/2026|en|-",
        "tomorrow|en|2026-03-03",
        "this Thursday|en|2026-03-05",
        "nächsten Freitag|de|2026-03-06",
        "31 February|en|-",
        "we may meet|en|-",
      })
  void days(String sentence, String language, @Nullable String day) {
    List<Dates.Day> days = Dates.in(sentence, SENT, language);
    assertThat(days.isEmpty() ? null : days.getFirst().date())
        .isEqualTo(day == null ? null : LocalDate.parse(day));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Your interview is on 12 March at 2 pm GMT.|en|2026-03-12T14:00Z[Europe/London]",
        "We will meet on March 12 at 11:30 am ET.|en|2026-03-12T11:30-04:00[America/New_York]",
        "Wir erwarten Sie am 12.03.2026 um 10:30 Uhr (MEZ).|de|2026-03-12T10:30+01:00[Europe/Berlin]",
        "Das Gespräch findet am 12. März um 14 Uhr statt.|de|2026-03-12T14:00Z",
        "L’entretien aura lieu le 12 mars à 14h30.|fr|2026-03-12T14:30Z",
        "If you cannot come on 12 March at 2 pm, tell us.|en|-",
        "Would 12 March at 10:00 or 13 March at 11:00 suit you?|en|-",
      })
  void interviewTimes(String body, String language, String at) {
    assertThat(text(facts(Label.INTERVIEW, Mails.saying("x", body), language).interviewAt()))
        .isEqualTo(at);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Please complete the test by 12 March.|en|2026-03-12",
        "You have 5 days to complete it.|en|2026-03-07",
        "Bitte reichen Sie die Aufgabe bis zum 12.03.2026 ein.|de|2026-03-12",
        "Merci de terminer le test avant le 12 mars.|fr|2026-03-12",
        "Take your time.|en|-",
      })
  void deadlines(String body, String language, String day) {
    assertThat(text(facts(Label.ASSESSMENT, Mails.saying("x", body), language).deadline()))
        .isEqualTo(day);
  }

  @Test
  void anAgencyIsNotTheEmployer() {
    Facts facts =
        facts(
            Label.REJECTION,
            Mails.from("Halden Recruitment", "ruth@halden.example")
                .with("Buyer", "Our client has decided not to proceed."),
            "en");
    assertThat(text(facts.agency())).isEqualTo("Halden");
    assertThat(facts.employer()).isNull();
  }

  @Test
  void theLinkIsTheOneThatBooks() {
    Facts facts =
        facts(
            Label.INTERVIEW,
            Mails.saying(
                "x",
                "Our privacy policy: https://firm.example/privacy\n\nPlease book a slot: https://calendly.com/ruth/30min."),
            "en");
    assertThat(text(facts.link())).isEqualTo("https://calendly.com/ruth/30min");
  }
}
