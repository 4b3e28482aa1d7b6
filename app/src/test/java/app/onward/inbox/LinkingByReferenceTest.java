package app.onward.inbox;

import static app.onward.inbox.Letters.receipt;
import static app.onward.inbox.Linked.linked;
import static org.assertj.core.api.Assertions.assertThat;

import app.onward.understanding.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails that name each other, a calendar event or a requisition belong together. */
class LinkingByReferenceTest {
  @Test
  void anAnswerGoesWithTheMailItAnswers() {
    assertThat(
            linked(
                receipt("receipt", "2026-09-01", "Brackwater", "Data Analyst", 0.9),
                Letters.of("answer", Label.REJECTION, "2026-09-10").answering("receipt"),
                receipt("other", "2026-09-02", "Corvane", "Data Steward", 0.9)))
        .containsExactlyInAnyOrder("answer receipt", "other");
  }

  @Test
  void answersToAMailThatIsNotThereGoTogether() {
    assertThat(
            linked(
                Letters.of("one", Label.FOLLOW_UP, "2026-09-10").answering("lost"),
                Letters.of("two", Label.REJECTION, "2026-09-12").answering("lost")))
        .containsExactly("one two");
  }

  @Test
  void mailsAboutOneCalendarEventGoTogether() {
    assertThat(
            linked(
                Letters.of("invited", Label.INTERVIEW, "2026-09-10").inviting("round-1"),
                Letters.of("moved", Label.INTERVIEW, "2026-09-12").inviting("round-1"),
                Letters.of("other", Label.INTERVIEW, "2026-09-12").inviting("round-2")))
        .containsExactlyInAnyOrder("invited moved", "other");
  }

  @ParameterizedTest
  @ValueSource(strings = {"REQ-20418", "20418", "r20418"})
  void theSameIdAtTheEmployerTells(String id) {
    assertThat(
            linked(
                receipt("first", "2026-09-01", "Brackwater", "Data Analyst", 0.9).with(id),
                receipt("second", "2026-09-02", "Brackwater", "Data Analyst", 0.9).with("R-777"),
                Letters.of("answer", Label.REJECTION, "2026-09-10")
                    .at("Brackwater")
                    .with("R-20418")))
        .containsExactlyInAnyOrder("answer first", "second");
  }

  @Test
  void elsewhereTheSameIdTellsNothing() {
    assertThat(
            linked(
                receipt("first", "2026-09-01", "Brackwater", "Data Analyst", 0.9).with("20418"),
                Letters.of("answer", Label.REJECTION, "2026-09-10").at("Corvane").with("20418")))
        .containsExactlyInAnyOrder("answer", "first");
  }

  @Test
  void anotherIdIsAnotherApplication() {
    assertThat(
            linked(
                receipt("first", "2026-09-01", "Brackwater", "Data Analyst", 0.9).with("20418"),
                receipt("second", "2026-09-02", "Brackwater", "Data Analyst", 0.9).with("20419")))
        .containsExactlyInAnyOrder("first", "second");
  }
}
