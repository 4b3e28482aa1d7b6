package app.onward.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.mail.MailMessage;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstandingTest {
  private static final Background PRIYA =
      new Background(Set.of("priya@home.example"), false, false);
  private static final Understanding UNDERSTANDING = Understanding.shipped();
  private static final String NO =
      "Thank you for applying for the Data Analyst position. Unfortunately, we have decided to move forward with other candidates.";

  private static Judgement judge(MailMessage mail) {
    return UNDERSTANDING.judge(mail, Background.NONE);
  }

  private static Judgement judge(Mails mail) {
    return judge(mail.mail());
  }

  @Nested
  class OwnMail {
    @Test
    void aboutAnApplicationIsTheSeekersReply() {
      Mails mail =
          Mails.from("Priya", "Priya@Home.example")
              .with(
                  "Application for Data Analyst",
                  "Dear hiring team, I would like to apply for the Data Analyst position. My CV is attached.");
      Judgement judgement = UNDERSTANDING.judge(mail.mail(), PRIYA);
      assertThat(judgement.label()).isEqualTo(Label.CANDIDATE_REPLY);
      assertThat(judgement.layer()).isEqualTo(Layer.OWN_MAIL);
    }

    @Test
    void aboutAnythingElseIsOther() {
      Mails mail =
          Mails.from("Priya", "priya@home.example")
              .with("Saturday", "Shall I bring the cake on Saturday? The kids want chocolate.");
      assertThat(UNDERSTANDING.judge(mail.mail(), PRIYA).label()).isEqualTo(Label.OTHER);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We regret that we are unable to offer you admission to the MSc this year.|OTHER",
        "After careful review your application for a tenancy has not been selected.|OTHER",
        "Leider können wir Ihnen keinen Studienplatz anbieten. Ihre Bewerbung war nicht erfolgreich.|OTHER",
        "Votre candidature n'a pas été retenue par la commission d'admission.|OTHER",
        "Votre candidature n'a pas été retenue. Tentez votre chance lors de la prochaine édition.|OTHER",
        "We regret that we cannot offer you admission. We wish you success in your career.|OTHER",
        "We regret that your application for the position of analyst has not been selected.|REJECTION",
        "Wir haben uns gegen Ihre Bewerbung entschieden. Ihr Vortrag hat uns gefallen.|REJECTION",
      })
  void anApplicationForSomethingElseIsNoJobMail(String words, Label expected) {
    Mails mail = Mails.saying("Your application", "Dear Priya,\n\n" + words + "\n\nKind regards");
    assertThat(judge(mail).label()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Félicitations ! Votre candidature au poste de comptable a été retenue, le contrat suit.|OFFER",
        "Nous accusons réception de votre candidature. Sans réponse de notre part sous un mois, elle n'aura pas été retenue.|APPLICATION_CONFIRMATION",
        "Congratulations! You have been shortlisted for the role of analyst at Ternley.|FOLLOW_UP",
        "Votre candidature au poste de comptable n'a pas été retenue.|REJECTION",
      })
  void aNoNeedsARefusalAndAYesIsNone(String words, Label expected) {
    assertThat(judge(Mails.saying("Your application", words)).label()).isEqualTo(expected);
  }

  @Nested
  class HeadersAndSenders {
    @ParameterizedTest
    @CsvSource({
      "X-LinkedIn-Template, email_jobs_application_rejected_01, REJECTION",
      "X-LinkedIn-Template, email_application_confirmation_with_nba_01, APPLICATION_CONFIRMATION",
      "X-LinkedIn-Template, email_jobs_job_application_viewed_01, FOLLOW_UP",
      "X-LinkedIn-Template, email_jobs_viewed_job_reminder_01, JOB_ALERT",
      "X-Indeed-Content-Type, INDEED_APPLY_CONFIRMATION_EMAIL_TRANSACTIONAL, APPLICATION_CONFIRMATION",
      "X-Mailgun-Tag, CandidateAutoReply, APPLICATION_CONFIRMATION",
      "X-Mailgun-Tag, CANDIDATE_AUTO_REPLY, APPLICATION_CONFIRMATION",
    })
    void aSystemsOwnNameForTheMailDecidesInAnyLanguage(String header, String value, Label label) {
      Judgement judgement =
          judge(Mails.saying("Päivitys", "Kiitos hakemuksestasi.").header(header, value));
      assertThat(judgement.label()).isEqualTo(label);
      assertThat(judgement.layer()).isEqualTo(Layer.HEADER);
      assertThat(judgement.evidence().line()).contains(value);
    }

    @Test
    void aLinkedInLinkTellsWhereTheHeaderIsMissing() {
      Mails mail =
          Mails.from("LinkedIn", "jobs-noreply@linkedin.com")
              .with(
                  "Votre candidature",
                  "https://www.linkedin.com/x?lipi=urn%3Ali%3Apage%3Aemail_email_jobs_application_rejected_01%3Babc");
      assertThat(judge(mail).label()).isEqualTo(Label.REJECTION);
    }

    @Test
    void theLinkTellsNothingInMailFromOthers() {
      Mails mail =
          Mails.from("Shop", "news@shop.example")
              .with(
                  "Hi",
                  "https://www.linkedin.com/x?lipi=urn%3Ali%3Apage%3Aemail_email_jobs_application_rejected_01%3Babc");
      assertThat(judge(mail).layer()).isNotEqualTo(Layer.HEADER);
    }

    @ParameterizedTest
    @CsvSource({
      "jobalerts-noreply@linkedin.com, JOB_ALERT",
      "alert@indeed.com, JOB_ALERT",
      "indeedapply@indeed.com, APPLICATION_CONFIRMATION",
      "INMAIL-HIT-REPLY@linkedin.com, RECRUITER_OUTREACH",
      "acme@otp.workday.com, OTHER",
    })
    void someSendersWriteOneKindOfMail(String address, Label label) {
      Judgement judgement = judge(Mails.from("x", address).with("s", "b"));
      assertThat(judgement.label()).isEqualTo(label);
      assertThat(judgement.layer()).isEqualTo(Layer.SENDER);
    }
  }

  @Nested
  class Calendar {
    @ParameterizedTest
    @CsvSource({"REQUEST, 0, INVITATION", "REQUEST, 2, MOVED", "CANCEL, 1, CANCELLED"})
    void anInviteAboutAnInterviewIsOne(String method, int sequence, InterviewNews news) {
      Judgement judgement =
          judge(
              Mails.from("Ruth Hale", "ruth@firm.example")
                  .with("Interview: Data Analyst", "See you then.")
                  .invite(method, sequence, "Interview with Ruth"));
      assertThat(judgement.label()).isEqualTo(Label.INTERVIEW);
      assertThat(judgement.layer()).isEqualTo(Layer.CALENDAR);
      assertThat(judgement.news()).isEqualTo(news);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Dinner at ours",
          "Sprint planning",
          "Dentist",
          "Mock interview practice",
          "Podcast interview"
        })
    void anInviteAloneIsNone(String summary) {
      Judgement judgement =
          judge(
              Mails.from("Tom", "tom@friends.example")
                  .with(summary, "Hope you can make it.")
                  .invite("REQUEST", 0, summary));
      assertThat(judgement.label()).isEqualTo(Label.OTHER);
    }

    @Test
    void theStartOfTheInviteIsTheTime() {
      Judgement judgement =
          judge(
              Mails.from("Ruth Hale", "ruth@firm.example")
                  .with("Interview: Data Analyst", "See you then.")
                  .invite("REQUEST", 0, "Interview with Ruth"));
      assertThat(judgement.facts().interviewAt())
          .extracting(at -> at.value().toString())
          .isEqualTo("2026-03-09T14:00+01:00[Europe/Berlin]");
    }
  }

  @Nested
  class WordsAlone {
    @Test
    void theDecidingSentenceIsNamed() {
      Judgement judgement =
          judge(
              Mails.from("Brackford Careers", "careers@brackford.example")
                  .with("Your application", NO));
      assertThat(judgement.label()).isEqualTo(Label.REJECTION);
      assertThat(judgement.evidence().line())
          .isEqualTo("Unfortunately, we have decided to move forward with other candidates.");
    }

    @Test
    void theSameMailIsAlwaysJudgedTheSame() {
      MailMessage mail = Mails.saying("Your application", NO).mail();
      assertThat(judge(mail))
          .isEqualTo(judge(mail))
          .isEqualTo(Understanding.shipped().judge(mail, Background.NONE));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "REJECTION|We regret to inform you that you have not been selected for the position of Office Manager. We wish you every success in your job search.",
          "REJECTION|The position has been filled. We will keep your CV on file for future openings.",
          "REJECTION|Vielen Dank für Ihre Bewerbung als Bauleiter. Leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben.",
          "REJECTION|Nous avons étudié votre candidature avec attention. Malheureusement, nous ne pouvons pas y donner une suite favorable.",
          "APPLICATION_CONFIRMATION|Thank you for applying. We have received your application for the Buyer position and will review it shortly.",
          "APPLICATION_CONFIRMATION|Wir bestätigen den Eingang Ihrer Bewerbung als Einkäufer (m/w/d) und melden uns nach der Prüfung Ihrer Unterlagen.",
          "APPLICATION_CONFIRMATION|Nous accusons réception de votre candidature au poste de comptable. Nous reviendrons vers vous dans les meilleurs délais.",
          "INTERVIEW|We would like to invite you to an interview for the Buyer role. Are you available on Thursday at 14:00 for a video call?",
          "INTERVIEW|Gerne laden wir Sie zu einem Vorstellungsgespräch am 12. März um 10 Uhr ein. Bitte bestätigen Sie den Termin.",
          "INTERVIEW|Nous souhaitons vous rencontrer lors d’un entretien le 12 mars à 10h. Merci de nous confirmer votre disponibilité.",
          "OFFER|We are delighted to offer you the position of Buyer. Please sign the attached contract by Friday. Your salary will be 40,000.",
        })
    void stockWordingIsRead(Label label, String body) {
      assertThat(
              judge(Mails.from("Careers", "careers@brackford.example").with("Update", body))
                  .label())
          .isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Your refund request was declined. Unfortunately the order was outside the return period. Regards, Customer Service",
          "Unfortunately we cannot offer you a loan at this time. Your credit application was not successful. The Bank",
          "Hi all, the build is broken again on the release branch. I have reverted the patch. Tom",
          "Dinner on Saturday? Mum is bringing the cake. Love, Dad",
          "Your parcel could not be delivered. It will be in position 3 of the locker.",
          "We regret to inform you that your abstract was not selected for the conference.",
        })
    void ordinaryMailIsLeftAlone(String body) {
      assertThat(judge(Mails.from("x", "x@y.example").with("Update", body)).label())
          .isEqualTo(Label.OTHER);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Tack för din ansökan till tjänsten som ekonom. Vi har tyvärr valt att gå vidare med andra kandidater och önskar dig lycka till i framtiden.",
          "Dziękujemy za zainteresowanie ofertą pracy. Niestety zdecydowaliśmy się na innych kandydatów do tego stanowiska w naszej firmie i życzymy powodzenia.",
          "ご応募いただきありがとうございます。慎重に検討した結果、今回は見送らせていただくことになりました。",
          "Спасибо за ваш отклик на вакансию. К сожалению, мы решили продолжить общение с другими кандидатами на эту должность и желаем удачи.",
        })
    void otherLanguagesAbstain(String body) {
      Judgement judgement = judge(Mails.saying("", body));
      assertThat(judgement.label()).isEqualTo(Label.OTHER);
      assertThat(judgement.layer()).isIn(Layer.ABSTAINED, Layer.MODEL);
    }
  }
}
