package app.onward.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.understanding.Evidence;
import app.onward.understanding.Facts;
import app.onward.understanding.Judgement;
import app.onward.understanding.Label;
import app.onward.understanding.Layer;
import java.util.List;
import org.junit.jupiter.api.Test;

class TellingSentencesTest {
  @Test
  void whatGivesATimeIsQuotedWhole() {
    assertThat(told("Hallo Mira,\n\nDann am Samstag, 21. November, um 14:00 Uhr. Bis dann!\nSvea"))
        .containsExactly("Dann am Samstag, 21. November, um 14:00 Uhr.");
    assertThat(
            told("Dear Mira,\n\nWe look forward to it. Please be\nthere at 9.30 or 10:00.\n\nJo"))
        .containsExactly("Please be there at 9.30 or 10:00.");
  }

  @Test
  void whatDecidedIsQuotedAndGreetingsAreNot() {
    assertThat(told("Dear Mira,\n\nWe would like to invite you to a talk.\n\nKind regards,\nLena"))
        .containsExactly("We would like to invite you to a talk.");
    assertThat(told("Kind regards,\nLena Ott")).isEmpty();
  }

  @Test
  void aPostingIsReadForWhatItLists() {
    assertThat(
            PostingAsks.of("You bring:\n- SQL and a reporting tool\n• German\n\nWe offer lunch."))
        .containsExactly("SQL and a reporting tool", "German");
    assertThat(PostingAsks.of("We look for somebody curious.")).isEmpty();
  }

  private static List<String> told(String body) {
    var evidence = new Evidence(Evidence.Place.BODY, "We would like to invite you to a talk.");
    var judgement =
        new Judgement(Label.INTERVIEW, 0.9, Layer.MODEL, evidence, null, Facts.NONE, "en");
    return TellingSentences.of(body, judgement);
  }
}
