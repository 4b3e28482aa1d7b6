package app.onward.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.inbox.ImportId;
import app.onward.inbox.InboxMails;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mail, brought in by its text. */
@OnBothStores
class PastePagesTest {
  private static final String NO =
      """
      Liebe Mira,

      vielen Dank für Ihre Bewerbung als Datenanalystin. Wir haben uns für eine andere Bewerberin entschieden
      und können Ihre Bewerbung nicht weiter berücksichtigen.

      Für Ihren weiteren Weg alles Gute!
      """;

  private final RunningOnward onward;
  private final Seeker seeker;

  PastePagesTest(Dialect dialect) {
    onward = RunningOnward.on(dialect);
    seeker = Seeker.on(onward);
  }

  @Test
  void itsWordsAreEnough() {
    Page read = read("text", NO, "from", "", "subject", "", "on", "2026-11-02");

    assertThat(read.heading()).isEqualTo("Pasted mail");
    Page suggestion = seeker.get(waiting());
    assertThat(suggestion.main())
        .contains("An answer", "2 November", "nicht weiter berücksichtigen");
  }

  @ParameterizedTest
  @CsvSource({
    "Übersee-Spedition Corvane <jobs@corvane.example>,Übersee-Spedition Corvane",
    "Übersee-Spedition Corvane,Übersee-Spedition Corvane",
    "jobs@corvane.example,jobs@corvane.example",
  })
  void whoWroteItAndTheSubjectAreKept(String from, String shown) {
    String subject = "Ihre Bewerbung: Datenanalystin\r\nBcc: nobody@mailbox.example";
    Page read = read("text", NO, "from", from, "subject", subject, "on", "2026-11-02");

    assertThat(read.heading())
        .isEqualTo("Ihre Bewerbung: Datenanalystin Bcc: nobody@mailbox.example");
    Page suggestion = seeker.get(waiting());
    assertThat(suggestion.main()).contains(shown, "Ihre Bewerbung: Datenanalystin Bcc:");
  }

  @Test
  void aWholeSourceSpeaksForItself() {
    read("text", "\n" + InboxMails.RECEIPT, "from", "", "subject", "", "on", "");

    assertThat(seeker.get("/inbox").main()).contains("Thank you for applying to Brackwater");
    seeker.get("/imports/paste");
    Page again = read("text", InboxMails.RECEIPT, "from", "", "subject", "", "on", "");
    assertThat(again.main()).contains("Everything in it was here already.");
  }

  @Test
  void aSourceWithLargeFilesIsReadToo() {
    String large = InboxMails.RECEIPT + "Lorem ipsum dolor sit amet.\n".repeat(300_000);
    Page read = read("text", large, "from", "", "subject", "", "on", "");

    assertThat(read.main()).contains("Read to the end");
    assertThat(seeker.get("/inbox").main()).contains("Thank you for applying to Brackwater");
  }

  @Test
  void whatIsWrongIsSaidAndTheRestStays() {
    String tomorrow = LocalDate.now(onward.get(Clock.class)).plusDays(1).toString();
    seeker.get("/imports/paste");
    Page empty = seeker.post("/imports/paste", "text", " ", "from", "Rowan", "on", "2026-11-02");
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.problem("text")).isEqualTo("Paste the words of the mail.");
    assertThat(empty.html().select("#from").attr("value")).isEqualTo("Rowan");

    Page late = seeker.post("/imports/paste", "text", NO, "on", tomorrow);
    assertThat(late.problem("on")).isEqualTo("This day is still to come.");
    assertThat(late.html().select("#text").text()).startsWith("Liebe Mira");
    assertThat(seeker.post("/imports/paste", "text", NO, "on", "soon").problem("on")).isNotEmpty();
  }

  private Page read(String... fields) {
    seeker.get("/imports/paste");
    Page begun = seeker.post("/imports/paste", fields);
    String id = begun.path().replaceFirst("^/imports/", "");
    InboxMails.finished(onward, seeker.workspace(), ImportId.of(id));
    return seeker.get(begun.path());
  }

  private String waiting() {
    return seeker.get("/inbox").html().select("ol.suggestions a").attr("href");
  }
}
