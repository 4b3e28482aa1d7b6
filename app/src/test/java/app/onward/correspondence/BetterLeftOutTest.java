package app.onward.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.correspondence.BetterLeftOut.Advice;
import app.onward.correspondence.BetterLeftOut.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is better left out is found in three languages, with the words that say it. */
class BetterLeftOutTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ARGUMENT          | I disagree with your decision.                      | I disagree
          ARGUMENT          | Ich sehe das anders als Sie.                        | Ich sehe das anders
          ARGUMENT          | Je ne suis pas d’accord avec vous.                  | Je ne suis pas d'accord
          FAULT             | Tell me: what did I do wrong                        | what did I do wrong
          FAULT             | Bitte sagen Sie mir, was ich falsch gemacht habe    | was ich falsch gemacht habe
          FAULT             | Was habe ich falsch gemacht                         | Was habe ich falsch
          FAULT             | Qu’ai-je mal fait                                   | Qu'ai-je mal fait
          LEGAL             | My lawyer tells me that I may ask.                  | lawyer
          LEGAL             | Nach dem AGG darf ich fragen.                       | AGG
          LEGAL             | Le RGPD me donne ce droit.                          | RGPD
          PLEADING          | Please reconsider.                                  | Please reconsider
          PLEADING          | Geben Sie mir eine zweite Chance.                   | zweite Chance
          PLEADING          | Je vous demande une dernière chance.                | dernière chance
          PRESSURE          | I only need two minutes of your time.               | I only need two minutes
          PRESSURE          | Ich bitte um umgehende Antwort.                     | umgehende
          PRESSURE          | Merci de répondre dès que possible.                 | dès que possible
          APOLOGY           | I'm sorry to bother you.                            | I'm sorry
          APOLOGY           | Es tut mir leid, dass ich schreibe.                 | Es tut mir leid
          APOLOGY           | Excusez-moi de vous écrire.                         | Excusez-moi
          COMPARISON        | I am more qualified than the one you took.          | more qualified than the
          COMPARISON        | Ich bin besser als die andere Person.               | besser als die
          COMPARISON        | Je suis plus qualifiée que la personne retenue.     | plus qualifiée que la
          FORMER_EMPLOYER   | My last boss was terrible to everyone.              | My last boss was terrible
          FORMER_EMPLOYER   | Mein früherer Chef war unfähig.                     | Mein früherer Chef war unfähig
          FORMER_EMPLOYER   | Mon ancien chef était incompétent.                  | Mon ancien chef était incompétent
          """)
  void isFound(Kind kind, String sentence, String words) {
    assertThat(in(sentence)).contains(new Advice(kind, words));
  }

  @Test
  void aSecondQuestionIsNamed() {
    assertThat(in("What worked well? And who decided?"))
        .contains(new Advice(Kind.SEVERAL_QUESTIONS, "And who decided?"));
    assertThat(in("What worked well? Thank you.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thank you for your time. I would be glad to hear of later openings.
          Vielen Dank für das Gespräch. Über spätere Stellen freue ich mich.
          Merci pour cet échange. Bonne continuation à toute l’équipe.
          """)
  void plainThanksAreLeftAlone(String sentence) {
    assertThat(in(sentence)).isEmpty();
  }

  private static List<Advice> in(String body) {
    return BetterLeftOut.in(new LetterText("", "", body));
  }
}
