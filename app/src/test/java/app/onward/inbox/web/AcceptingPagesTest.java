package app.onward.inbox.web;

import static app.onward.inbox.web.InboxReader.acceptance;
import static org.assertj.core.api.Assertions.assertThat;

import app.onward.inbox.InboxMails;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Saying yes to mail as it is proposed, one by one and many at once, and back. */
@OnBothStores
class AcceptingPagesTest {
  private final InboxReader reader;
  private final Seeker seeker;

  AcceptingPagesTest(Dialect dialect) {
    reader = InboxReader.on(dialect);
    seeker = reader.seeker();
  }

  @Test
  void aReceiptOpensAnApplicationAndUndoClosesIt() {
    reader.read(InboxMails.RECEIPT);
    Page page = reader.open("application_confirmation");
    assertThat(page.html().select("dl dd").eachText())
        .first()
        .isEqualTo("New: Data Analyst at Brackwater");

    Page accepted = seeker.submit(acceptance(page));

    assertThat(accepted.toast()).isEqualTo("Accepted");
    assertThat(accepted.path()).isEqualTo("/inbox");
    assertThat(reader.names()).containsExactly("Data Analyst at Brackwater");
    assertThat(seeker.get("/search?q=reached").main()).contains("Your application has");
    seeker.get("/inbox");
    assertThat(seeker.post(accepted.undo()).toast())
        .isEqualTo("Taken back: Accepted a mail: Thank you for applying to Brackwater");
    assertThat(reader.names()).isEmpty();
    assertThat(seeker.get("/search?q=reached").html().select(".hit")).isEmpty();
    assertThat(seeker.get(page.path()).main()).contains("1 of 1");
  }

  @Test
  void aLaterMailGoesToTheApplicationThatIsThere() {
    reader.read(InboxMails.RECEIPT, InboxMails.INTERVIEW);
    seeker.submit(acceptance(reader.open("application_confirmation")));
    Page page = reader.open("interview");
    assertThat(page.html().select("select[name=target] option[selected]").text())
        .isEqualTo("Data Analyst at Brackwater");

    Page accepted = seeker.submit(acceptance(page));

    assertThat(reader.names()).containsExactly("Data Analyst at Brackwater");
    String timeline = reader.timeline();
    assertThat(seeker.get(timeline).main())
        .contains("Interview for Data Analyst at Brackwater", "Harbour House, room 4");
    seeker.post(accepted.undo());
    assertThat(seeker.get(timeline).main())
        .contains("You applied")
        .doesNotContain("Harbour House, room 4");
  }

  @Test
  void anUpdatedInvitationMovesItsRoundAndUndoMovesItBack() {
    String updated =
        InboxMails.INTERVIEW
            .replace("Subject: ", "Subject: Updated: ")
            .replace("Mon, 7 Sep", "Tue, 8 Sep")
            .replace("<interview@", "<interview-updated@")
            .replace("Monday 21 September", "Wednesday 23 September")
            .replace("SEQUENCE:0", "SEQUENCE:1")
            .replace("20260921T1", "20260923T1");
    reader.read(InboxMails.RECEIPT, InboxMails.INTERVIEW, updated);
    seeker.submit(acceptance(reader.open("application_confirmation")));
    seeker.submit(acceptance(reader.open("interview")));
    assertThat(rounds()).containsExactly("An interview: Monday 21 September, 12:00");

    Page moved = seeker.submit(acceptance(reader.open("interview")));

    assertThat(rounds())
        .containsExactly(
            "An interview: Wednesday 23 September, 12:00",
            "An interview, planned for Monday 21 September, 12:00,"
                + " was moved to Wednesday 23 September, 12:00");
    seeker.post(moved.undo());
    assertThat(rounds()).containsExactly("An interview: Monday 21 September, 12:00");
  }

  private List<String> rounds() {
    return seeker.get(reader.timeline()).html().select(".timeline h3").eachText().stream()
        .filter(line -> line.contains("An interview"))
        .toList();
  }

  @Test
  void undoingTheFirstTakesWhatRestsOnItAlong() {
    reader.read(InboxMails.RECEIPT, InboxMails.INTERVIEW);
    String first = seeker.submit(acceptance(reader.open("application_confirmation"))).undo();
    seeker.submit(acceptance(reader.open("interview")));
    Page asked = seeker.post(first);

    assertThat(asked.status()).isEqualTo(409);
    assertThat(reader.names()).hasSize(1);
    assertThat(seeker.submit(first).toast()).startsWith("Taken back: ");
    assertThat(reader.names()).isEmpty();
    assertThat(seeker.get("/inbox").html().select("ol.suggestions a")).hasSize(2);
  }

  @Test
  void whatMayBeHardIsNamedByItsSender() {
    reader.read(InboxMails.REJECTION);
    seeker.submit(acceptance(reader.open("rejection")));

    assertThat(seeker.get("/acts").html().select("main li").text())
        .startsWith("Accepted a mail: Brackwater ")
        .doesNotContain("Your application");
  }

  @Test
  void allReceiptsBeyondDoubtAreOneAct() {
    reader.read(InboxMails.many(3));
    seeker.get("/inbox");
    Page done = seeker.submit("/inbox/acceptances");

    assertThat(done.toast()).isEqualTo("3 receipts accepted");
    assertThat(reader.names()).hasSize(3);
    assertThat(done.html().select("form[action='/inbox/acceptances']")).isEmpty();
    assertThat(seeker.get("/acts").main()).contains("Accepted 3 receipts");
    seeker.get("/inbox");
    assertThat(seeker.post(done.undo()).toast()).isEqualTo("Taken back: Accepted 3 receipts");
    assertThat(reader.names()).isEmpty();
    assertThat(seeker.get("/inbox").html().select("ol.suggestions a")).hasSize(3);
  }
}
