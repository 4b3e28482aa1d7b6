package app.onward.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.mail.MailMessage;
import app.onward.understanding.text.Languages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which name of a mail is the employer's, and how much of it; simpler ones are in FactsTest. */
class EmployersTest {
  private static final Documents DOCUMENTS = Documents.shipped();
  private static final FactReader READER = new FactReader(DOCUMENTS.senders());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Best regards,¶Jo Lind¶HR¶Ternley Logistics Ltd¶+44 20 7946 0101|Ternley Logistics Ltd",
        "Mit freundlichen Grüßen¶Jo Lind¶¶Ternley Logistik GmbH¶Kaiweg 3, 20457 Hamburg|Ternley Logistik GmbH",
        "Jo Lind¶¶--¶Ternley Logistics Ltd¶12 Quay Road|Ternley Logistics Ltd"
      })
  void anEmployerThatOnlyTheSignatureNamesIsRead(String closing, String employer) {
    String body = "Thank you for your application.¶¶" + closing;
    MailMessage mail = Mails.saying("Your application", body.replace('¶', '\n')).received();
    Facts facts = READER.read(Label.REJECTION, null, mail, DOCUMENTS.of(mail), Languages.UNKNOWN);

    assertThat(mail.text().signature()).contains(employer);
    assertThat(facts.employer()).extracting(Fact::value).isEqualTo(employer);
  }

  private static void assertEmployer(
      @Nullable String from, String subject, String body, @Nullable String employer) {
    String shown = from == null ? "" : from;
    int address = shown.indexOf('<');
    Mails mails =
        address < 0
            ? Mails.from(shown, "")
            : Mails.from(
                shown.substring(0, address).strip(),
                shown.substring(address + 1, shown.length() - 1));
    Mails mail = mails.with(subject, body.replace('¶', '\n'));
    Facts facts =
        READER.read(
            Label.REJECTION, null, mail.mail(), DOCUMENTS.of(mail.mail()), Languages.UNKNOWN);
    Fact<String> read = facts.employer();
    assertThat(read == null ? "-" : read.value()).isEqualTo(employer == null ? "-" : employer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-|Ternley Availability Request|I am the coordinator here at Ternley.|Ternley",
        "-|Ternley Software Phone Screen|I am a recruiter for Ternley Software.|Ternley Software",
        "-|Ternley Careers|Thank you for your interest in Ternley.|Ternley",
        "-|Update|We saw your application for the Buyer role at Ternley.¶¶Ternley Global Talent Acquisition|Ternley",
        "-|Thank you from Ternley Data|Thank you for your interest in Ternley.|Ternley",
        "-|Ihre Bewerbung bei Ternley|Danke.¶¶Mit freundlichen Grüßen¶Das Recruiting-Team von Ternley|Ternley",
        "-|Ihre Bewerbung beim Ternley Club|Danke.¶¶Mit freundlichen Grüßen¶Das Team des Ternley Club|Ternley Club",
        "-|Willkommen im Talent-Pool von Ternley Logistik GmbH|Danke.|Ternley Logistik GmbH",
        "HR Ternley <hr@ternley.example>|Eingang|Ihre Bewerbung ist bei Ternley Beispiel GmbH eingegangen.|Ternley Beispiel GmbH",
        "Ternley Careers <jobs@ternley.example>|Application|Thank you for applying to Ternley Analytics.|Ternley Analytics",
        "-|Your application|Thank you for your interest in employment with Ternley.¶¶Regards¶University of Ternley|University of Ternley",
        "-|Votre candidature chez Ternley|Merci.¶¶Cordialement¶Groupe Ternley|Groupe Ternley",
      })
  void theSpellingThatIsToldMostStronglyIsTaken(
      @Nullable String from, String subject, String body, String employer) {
    assertEmployer(from, subject, body, employer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-|Votre candidature — Ternley|Merci.¶¶À bientôt,¶L'équipe Ternley|Ternley",
        "-|Invitation à un entretien — Mouvement Ternley|Merci.¶¶Mouvement Ternley|Mouvement Ternley",
        "-|Update|Thank you for the test for the Train To Hire position at Ternley. We value your interest in Ternley.|Ternley",
        "-|Ternley – Deine Bewerbung|Danke.|Ternley",
        "-|Nous avons reçu votre candidature - Ternley|Merci.|Ternley",
        "-|Your application – Buyer|Thank you.|-",
        "-|Application – update|Thank you.|-",
        "Fonds Offenes Quorwell|Ihre Bewerbung|Danke.|Fonds Offenes Quorwell",
      })
  void weakPlacesThatAgreeTellAnEmployer(
      @Nullable String from, String subject, String body, @Nullable String employer) {
    assertEmployer(from, subject, body, employer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-|Ihre Bewerbung|Ihre Referenznummer¶NLX-48213¶¶Mit freundlichen Grüßen¶Quorwell GmbH|Quorwell GmbH",
        "-|Eingangsbestätigung: Ihre Bewerbung|Danke.|-",
        "-|Hello|Thanks for your interest in Ternley Inc. (Software for Mill Owners). We appreciate your interest in Ternley Inc. (Software for Mill Owners).|Ternley Inc.",
        "-|Hello|Thank you.¶¶Best,¶Jorunda|-",
        "-|Hello|Thank you for applying to 42quill7.|42quill7",
        "-|Hello|We appreciate your interest in K7 Networks and the Buyer position.|K7 Networks",
        "-|Deine Bewerbung @ quorwell GmbH|Danke.|quorwell GmbH",
        "-|Thanks for applying with quorwell, llc! Buyer|Thanks.|quorwell, llc",
        "-|Hallo|Ihre Bewerbung bei einer großen GmbH liegt vor.|-",
        "-|Ihre Bewerbung bei Plural Role AG|Danke.|Plural Role AG",
        "-|Hallo|Danke.¶¶Beste Grüße¶Betrieb 3 GmbH|Betrieb 3 GmbH",
        "-|Ihre Bewerbung|Danke für Ihre Bewerbung als Techniker bei Talkraft GmbH. Wir prüfen sie.|Talkraft GmbH",
        "-|Hallo|Danke.¶¶Beste Grüße¶Ilse Brandl¶HR Business Partner:in|-",
        "-|Hello|Thank you for your interest in Systems Engineer I-211299 with Ternley.|Ternley",
        "-|Hallo|Danke.¶¶Beste Grüße¶Zentrales Recruiting der Quorwell AG|Quorwell AG",
        "-|Hallo|Danke.¶¶Beste Grüße¶Das Quorwell Staff Team|Quorwell Staff",
        "-|Votre candidature|Merci.¶¶Les RH d'Orvane Composites|Orvane Composites",
        "-|Votre candidature chez Ternley Ingénierie|Merci.|Ternley Ingénierie",
        "-|Hallo|Danke.¶¶Mit freundlichen Grüßen¶Ternley Elektro|Ternley Elektro",
      })
  void whatIsANameAndWhatIsNone(
      @Nullable String from, String subject, String body, @Nullable String employer) {
    assertEmployer(from, subject, body, employer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-|Hallo|Danke.¶¶Beste Grüße¶Ilse Brandl¶Ternley|Ternley",
        "-|Hallo|Danke.¶¶Beste Grüße¶Ilse Brandl¶Ternley Hofgut|Ternley Hofgut",
        "-|Hallo|Danke.¶¶Beste Grüße¶Ilse Brandl¶quorwell Custom Kitchens|quorwell Custom Kitchens",
        "-|Entretien|Merci.¶¶L'équipe Recrutement¶quorwell Maroc|quorwell Maroc",
        "-|Entretien|Merci.¶¶Cordialement,¶L'équipe TERNLEY|TERNLEY",
        "-|Entretien|Merci.¶¶— L'équipe Ternley Collection|Ternley Collection",
        "-|Hello|We have your application.¶¶Thanks,¶Ternley team|Ternley",
        "Carola Bachmann|Hallo|Danke.¶¶Liebe Grüße¶HR¶Carola|-",
        "-|Hallo|Danke.¶¶Alles Liebe¶Resel Hirschbach|-",
        "-|Hallo|Danke.¶¶Beste Grüße¶HR Business Partner|-",
        "Aurelka Zibulla|Hallo|Danke.¶¶Mit freundlichen Grüßen¶Aurelka Zibulla, MA¶Teamleitung HR¶Ternleyer Gesellschaft mbH|Ternleyer Gesellschaft mbH",
        "-|Hallo|Danke.¶¶Mit freundlichen Grüßen¶Sabine Huber¶Ternleyer Gesellschaft mbH (TGM)|Ternleyer Gesellschaft mbH",
        "-|Hello|Thank you.¶¶Human Capital & Administration¶Ternley Dairy Commission|Ternley Dairy Commission",
      })
  void thoseWhoSign(@Nullable String from, String subject, String body, @Nullable String employer) {
    assertEmployer(from, subject, body, employer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-|Your application|Thank you for applying to Zoom.|Zoom",
        "-|Technical interview with Zoom|On Tuesday at ten.|Zoom",
        "-|Hello|Thank you.¶¶Zoom Recruiting Team|Zoom",
        "-|Your interview|We will meet on Zoom. We look forward to it on Zoom.|-",
        "-|Hello|We found your profile from LinkedIn.|-",
        "-|Hallo|Danke für Ihr Interesse an der Stelle bei der QVN.|QVN",
        "-|Hallo|Danke für Ihre Bewerbung bei der Abteilung.|-",
        "-|Candidature|Merci de l'intérêt que vous portez à Ternley.|Ternley",
        "-|Hallo|Danke für das Interesse an einer Mitarbeit bei Ternley.|Ternley",
        "-|Hello|It is great that you are considering Ternley as your next step.|Ternley",
        "-|Ihre Bewerbung als Techniker im Bereich Optik|Danke.|-",
      })
  void aFirmToWhichOneAppliesMayBeAToolElsewhere(
      @Nullable String from, String subject, String body, @Nullable String employer) {
    assertEmployer(from, subject, body, employer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u20e3", "1\ufe0f\u20e3", "\u0903", "💼\ufe0f"})
  void aMarkWithoutALetterIsNoWord(String mark) {
    assertEmployer(
        "Ternley <jobs@ternley.example>",
        "Your application",
        mark + " Thank you for applying to Ternley. " + mark,
        "Ternley");
  }
}
