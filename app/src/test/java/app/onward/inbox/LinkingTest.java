package app.onward.inbox;

import static app.onward.inbox.Letters.receipt;
import static app.onward.inbox.Linked.known;
import static app.onward.inbox.Linked.linked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.onward.understanding.Label;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When mails belong to one application, when to another, and when nobody can tell. */
class LinkingTest {
  /** Takes some seconds, and many minutes if each mail were held against every application. */
  private static final int MANY = 20_000;

  @Test
  void receiptsLongAfterTheEndAreANewApplication() {
    assertThat(
            linked(
                receipt("first", "2026-03-01", "Brackwater", "Data Analyst", 0.9),
                Letters.of("no", Label.REJECTION, "2026-03-10").answering("first"),
                receipt("again", "2026-09-01", "Brackwater", "Data Analyst", 0.9),
                Letters.of("call", Label.INTERVIEW, "2026-09-10")
                    .at("Brackwater")
                    .as("Data Analyst", 0.9)))
        .containsExactlyInAnyOrder("first no", "again call");
  }

  @Test
  void feedbackGoesToWhatHasEnded() {
    assertThat(
            linked(
                List.of(
                    known("Brackwater", "Data Analyst", "2026-08-02T00:00:00Z"),
                    known("Brackwater", "Data Analyst", null)),
                Letters.of("feedback", Label.FEEDBACK, "2026-09-10").at("Brackwater")))
        .containsExactly("feedback @Brackwater, ended");
  }

  @Test
  void whereTwoFitNothingIsDecided() {
    assertThat(
            linked(
                receipt("analyst", "2026-09-01", "Brackwater", "Data Analyst", 0.9),
                receipt("steward", "2026-09-02", "Brackwater", "Data Steward", 0.9),
                Letters.of("answer", Label.REJECTION, "2026-09-10").at("Brackwater")))
        .containsExactlyInAnyOrder("analyst", "steward", "answer ?2");
  }

  @Test
  void thousandsOfEmployersTakeNoLonger() {
    List<Letters> mails =
        IntStream.range(0, MANY)
            .boxed()
            .flatMap(
                i ->
                    List.of(
                        receipt("receipt " + i, "2026-09-01", "Firm " + i, "Data Analyst", 0.9),
                        Letters.of("answer " + i, Label.REJECTION, "2026-09-10")
                            .saying("Thank you for your time. Firm " + i + " wishes you well."))
                        .stream())
            .sorted(Comparator.comparing(Letters::sentAt))
            .toList();

    List<String> linked =
        assertTimeoutPreemptively(
            Duration.ofMinutes(3), () -> linked(mails.toArray(Letters[]::new)));

    assertThat(linked).hasSize(MANY).contains("answer 17 receipt 17");
  }
}
