package app.onward.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
  @Test
  void wrappedLinesAreOneSentence() {
    assertThat(
            Sentences.of(
                "We have decided to continue with people whose work is\ncloser to ours. Thank you, Dr. Hale.\n\n- first\n- second"))
        .containsExactly(
            "We have decided to continue with people whose work is closer to ours.",
            "Thank you, Dr. Hale.",
            "- first",
            "- second");
  }

  @Test
  void whatDiffersFromMailToMailBecomesOneWord() {
    assertThat(
            Words.of(
                "Call me on Tuesday 14 March at 10:30, https://a.example/x or a@b.example [NAME] l’entretien Größe"))
        .containsExactly(
            "call",
            "me",
            "on",
            Words.WEEKDAY,
            Words.NUMBER,
            "march",
            "at",
            Words.TIME,
            Words.LINK,
            "or",
            Words.ADDRESS,
            Words.BLANK,
            "l",
            "entretien",
            "grosse");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thank you for your application, we will be in touch with you|en",
        "Vielen Dank für Ihre Bewerbung, wir melden uns bei Ihnen|de",
        "Merci pour votre candidature, nous reviendrons vers vous|fr",
        "Bedankt voor je sollicitatie, wij nemen contact met je op|nl",
        "Gracias por tu candidatura, hemos recibido los datos del puesto|es",
        "Grazie per la tua candidatura, abbiamo ricevuto i dati della posizione|it",
        "Obrigado pela sua candidatura, recebemos os dados da vaga|pt",
        "Tack för din ansökan, vi hör av oss till dig när det är klart|sv",
        "Спасибо за ваш отклик|und",
        "12345|und",
      })
  void languages(String text, String language) {
    assertThat(Languages.of(Words.of(text))).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "If you are not selected, you will not hear from us.|true",
        "Sollten Sie nicht ausgewählt werden, erhalten Sie keine Nachricht.|true",
        "Si votre profil ne correspond pas, nous vous écrirons.|true",
        "Let us know if Tuesday suits you.|false",
        "You have not been selected.|false",
        "If you're reading this, you haven't been shortlisted.|false",
        "Wenn Sie diese Nachricht lesen, gehören Sie nicht dazu.|false",
        "Si vous lisez ces lignes, c'est que le poste est pourvu.|false",
        "If you receive no answer this week, write again.|true",
        "Bis dahin ohne Rückmeldung, gilt die Bewerbung als erledigt.|true",
        "Aussi, sans réponse sous un mois, votre profil n'aura pas convaincu.|true",
      })
  void conditions(String sentence, boolean conditional) {
    assertThat(Conditional.is(Words.of(sentence))).isEqualTo(conditional);
  }

  @Test
  void aConceptIsTheSameInEveryLanguage() {
    Concepts concepts = Concepts.of("regret: unfortunately | leider | regret* | tut uns leid");
    assertThat(concepts.in(Words.of("Unfortunately not."))).containsExactly("regret");
    assertThat(concepts.in(Words.of("Das tut uns leid."))).containsExactly("regret");
    assertThat(concepts.in(Words.of("Nous le regrettons."))).containsExactly("regret");
    assertThat(concepts.in(Words.of("All is well."))).isEmpty();
  }
}
