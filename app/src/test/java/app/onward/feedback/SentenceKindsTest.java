package app.onward.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.feedback.FeedbackSentence.Kind;
import app.onward.understanding.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence speaks of is guessed in three languages; of a person nothing is a lesson. */
class SentenceKindsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WORKED | Your account of the project was strong.
          WORKED | Ihre Beispiele haben uns überzeugt.
          WORKED | Votre présentation était claire.
          TASK   | On window functions you could go into more depth.
          TASK   | Bei SQL fehlte uns die Tiefe.
          TASK   | Vos réponses étaient trop longues.
          PERSON | You seemed a bit nervous.
          PERSON | Sie wirkten auf uns etwas unsicher.
          PERSON | Vous sembliez un peu timide.
          OTHER  | Dear Mira,
          """)
  void isGuessed(Kind kind, String sentence) {
    assertThat(SentenceKinds.of(sentence)).extracting(FeedbackSentence::kind).containsOnly(kind);
  }

  @Test
  void aPersonSentenceIsALessonOnlyAsABehaviour() {
    var person = new FeedbackSentence("You seemed shy.", Kind.PERSON, null, "", null);
    var rewritten =
        new FeedbackSentence(
            "You seemed shy.", Kind.PERSON, Reason.PERF_DELIVERY, "I looked at my notes", null);

    assertThat(person.lesson()).isEmpty();
    assertThat(rewritten.lesson()).isEqualTo("I looked at my notes");
  }
}
