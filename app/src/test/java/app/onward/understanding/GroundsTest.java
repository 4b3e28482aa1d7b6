package app.onward.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundsTest {

  private static Grounds grounds(String body) {
    return GroundsReader.read(Documents.shipped().of(Mails.saying("News", body).mail()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We were hoping for more hands-on experience with Terraform.|MATCH_SKILL! Terraform",
        "The team wanted deeper knowledge of Swiss tax law, which you could not show.|MATCH_SKILL! Swiss tax law",
        "Your Rust was not yet where we need it to be.|MATCH_SKILL! Rust",
        "Sie bringen leider zu wenig Berufserfahrung mit.|MATCH_EXPERIENCE!",
        "Wir haben uns mehr Erfahrung mit SAP FI gewünscht.|MATCH_SKILL! SAP FI",
        "Ihre Gehaltsvorstellung liegt über unserem Rahmen.|TERMS_SALARY!",
        "Die Stelle wird intern besetzt.|COMP_INTERNAL!",
        "Die Ausschreibung wurde aus Budgetgründen aufgehoben.|ROLE_FROZEN!",
        "Wir haben uns für einen anderen Bewerber entschieden, der besser passt.|COMP_STRONGER~",
        "Le poste a été pourvu entre-temps.|ROLE_FILLED!",
        "Le recrutement est suspendu jusqu'à nouvel ordre.|ROLE_FROZEN!",
        "Vos réponses sont restées trop générales.|PERF_DETAIL!",
        "Votre candidature n'a pas été retenue car d'autres profils correspondent mieux.|COMP_STRONGER~",
        "Nous avons reçu un grand nombre de candidatures.|COMP_VOLUME~",
        "We received a large number of strong applications and chose someone else.|COMP_STRONGER~ COMP_VOLUME~",
        "We have decided not to take your application further.|-",
        "Leider müssen wir Ihnen absagen.|-",
        "Nous ne donnerons pas suite à votre candidature.|-",
        "If the role is put on hold we will tell you.|-",
        "If you have received this message in error, please delete it.|-",
      })
  void reasons(String sentence, String expected) {
    String read =
        grounds(sentence).reasons().stream()
            .map(fact -> text(fact.value()))
            .collect(Collectors.joining(" "));
    assertThat(read.isEmpty() ? "-" : read).isEqualTo(expected);
  }

  private static String text(StatedReason reason) {
    return reason.reason()
        + (reason.specific() ? "!" : "~")
        + (reason.skill() == null ? "" : " " + reason.skill());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "After reading your application we will not invite you to an interview.|APPLICATION",
        "Nach sorgfältiger Prüfung Ihrer Unterlagen müssen wir Ihnen absagen.|APPLICATION",
        "Après étude de votre dossier, nous ne donnons pas suite.|APPLICATION",
        "Thank you for completing our coding challenge. Your test score was too low.|ASSESSMENT",
        "Thank you for taking the time to meet us last week.|INTERVIEW",
        "Following our conversation on Tuesday we have decided against it.|INTERVIEW",
        "Vielen Dank für das angenehme Gespräch am Montag.|INTERVIEW",
        "Je vous remercie pour notre entretien de mardi.|INTERVIEW",
        "You made it to the final round, which says a lot.|FINAL",
        "Sie waren in der letzten Runde dabei.|FINAL",
        "I am sorry to say that we must withdraw the offer.|OFFER",
        "We cannot invite you to the final round.|-",
        "We have decided not to move forward.|-",
      })
  void rejectedAt(String sentence, String expected) {
    Fact<RejectedAt> read = grounds(sentence).rejectedAt();
    assertThat(read == null ? "-" : read.value().name()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "If you would like feedback, just reply to this mail.|OFFERED",
        "I am happy to give you feedback on the phone.|OFFERED",
        "Gerne gebe ich Ihnen telefonisch Feedback.|OFFERED",
        "N'hésitez pas à me demander un retour détaillé.|OFFERED",
        "Unfortunately we are unable to give individual feedback.|RULED_OUT",
        "Individual feedback cannot be provided.|RULED_OUT",
        "Wir können leider keine Gründe für die Absage nennen.|RULED_OUT",
        "Nous ne pouvons pas donner de retour personnalisé.|RULED_OUT",
        "We have decided not to move forward.|-",
      })
  void feedback(String sentence, String expected) {
    Fact<FeedbackStance> read = grounds(sentence).feedback();
    assertThat(read == null ? "-" : read.value().name()).isEqualTo(expected);
  }

  @Test
  void boilerplateNamesNothing() {
    assertThat(grounds("We had many applicants and chose someone else.").boilerplate()).isTrue();
    assertThat(grounds("We have decided against it.").boilerplate()).isTrue();
    assertThat(grounds("We need fluent German for client calls.").boilerplate()).isFalse();
  }

  @Test
  void eachReasonHasItsLine() {
    Grounds read = grounds("Thank you. Your answers stayed general. All the best.");
    assertThat(read.reasons())
        .singleElement()
        .satisfies(fact -> assertThat(fact.line()).isEqualTo("Your answers stayed general."));
  }
}
