package app.onward.inbox.web;

import static app.onward.inbox.web.InboxReader.acceptance;
import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ChangeApplication.Dated;
import app.onward.applications.Closure;
import app.onward.applications.Fact;
import app.onward.applications.Stage;
import app.onward.applications.When;
import app.onward.inbox.InboxMails;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is proposed can be changed before it is accepted, and what is wrong is said. */
@OnBothStores
class ChangedProposalPagesTest {
  private final InboxReader reader;
  private final Seeker seeker;

  ChangedProposalPagesTest(Dialect dialect) {
    reader = InboxReader.on(dialect);
    seeker = reader.seeker();
  }

  @Test
  void everythingCanBeChangedBefore() {
    reader.read(InboxMails.INTERVIEW);
    Page page = reader.open("interview");
    seeker.submit(
        acceptance(page),
        "employer",
        "Brackwater Harbours",
        "role",
        "Senior Data Analyst",
        "meaning",
        "ROUND_BOOKED",
        "on",
        "2026-09-06",
        "stage",
        "FINAL",
        "start",
        "2026-09-23T09:30");

    assertThat(reader.rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.details().employer()).isEqualTo("Brackwater Harbours");
              assertThat(row.details().role()).isEqualTo("Senior Data Analyst");
              assertThat(row.stage()).isEqualTo(Stage.FINAL);
              assertThat(row.openedOn()).isEqualTo(LocalDate.of(2026, 9, 6));
            });
    assertThat(seeker.get(reader.timeline()).main()).contains("23 September", "09:30");
  }

  @Test
  void whatIsWrongIsSaidBesideItsFieldAndTheRestStays() {
    reader.read(InboxMails.OUTREACH);
    Page page = reader.open("recruiter_outreach");
    assertThat(page.html().select("details[open] #employer")).hasSize(1);
    String day = "12.9.2026";
    Page again =
        seeker.submit(
            acceptance(page),
            "employer",
            "  ",
            "role",
            "Data Analyst " + "x".repeat(300),
            "on",
            day,
            "start",
            "soon",
            "meaning",
            "ROUND_BOOKED");

    assertThat(again.status()).isEqualTo(422);
    assertThat(again.html().select("[role=alert] a").eachAttr("href"))
        .containsExactly("#employer", "#role", "#on", "#start");
    for (String field : List.of("employer", "role", "on", "start")) {
      assertThat(again.problem(field)).as(field).isNotEmpty();
      assertThat(again.html().select("#" + field).attr("aria-invalid")).isEqualTo("true");
    }
    assertThat(again.html().select("#role").attr("value")).startsWith("Data Analyst x");
    assertThat(again.html().select("#on").attr("value")).isEqualTo(day);
    assertThat(again.html().select("#meaning option[selected]").attr("value"))
        .isEqualTo("ROUND_BOOKED");
    assertThat(reader.names()).isEmpty();
    assertThat(seeker.get("/acts").main()).doesNotContain("Accepted");
  }

  @Test
  void aDayToComeIsRefused() {
    reader.read(InboxMails.RECEIPT);
    LocalDate tomorrow = LocalDate.now(reader.onward().get(Clock.class)).plusDays(1);
    Page again =
        seeker.submit(
            acceptance(reader.open("application_confirmation")), "on", tomorrow.toString());

    assertThat(again.status()).isEqualTo(422);
    assertThat(again.problem("on")).isEqualTo("This day is still to come.");
  }

  @Test
  void whatDoesNotFitTheTimelineIsSaid() {
    withdrawnInAugustAndReopened();
    reader.read(InboxMails.RECEIPT, InboxMails.receipt("Corvane", "Data Steward"));
    seeker.get("/inbox");
    Page batch = seeker.submit("/inbox/acceptances");
    assertThat(batch.toast()).isEqualTo("One receipt accepted");
    assertThat(batch.html().select("ol.suggestions a")).hasSize(1);
    assertThat(seeker.submit("/inbox/acceptances").toast()).startsWith("These receipts do not fit");

    Page again = seeker.submit(acceptance(reader.open("application_confirmation")));
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.problem("meaning")).contains("This application is closed.");
    assertThat(seeker.submit(acceptance(again), "meaning", "KEPT").toast()).isEqualTo("Accepted");
  }

  /** In between it was closed, so that a receipt of that time is hard to place. */
  private void withdrawnInAugustAndReopened() {
    reader.add(
        "Brackwater",
        "Data Analyst",
        new Dated(When.on(LocalDate.of(2026, 8, 20)), new Fact.Closed(Closure.WITHDRAWN)),
        new Dated(When.on(LocalDate.of(2026, 10, 1)), new Fact.Reopened()));
  }
}
