package app.onward.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationFilter;
import app.onward.applications.ApplicationFilter.Show;
import app.onward.applications.ApplicationRow;
import app.onward.applications.Applications;
import app.onward.applications.ChangeApplication;
import app.onward.applications.ChangeApplication.Dated;
import app.onward.applications.Closure;
import app.onward.applications.Details;
import app.onward.applications.Fact;
import app.onward.applications.Stage;
import app.onward.applications.When;
import app.onward.inbox.InboxMails;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Saying yes: as it is proposed, changed before, to which of two, many at once, and back. */
@OnBothStores
class AcceptingPagesTest {
  private final RunningOnward onward;
  private final Seeker seeker;

  AcceptingPagesTest(Dialect dialect) {
    onward = RunningOnward.on(dialect);
    seeker = Seeker.on(onward);
  }

  @Test
  void aReceiptOpensAnApplicationAndUndoClosesIt() {
    read(InboxMails.RECEIPT);
    Page page = open("application_confirmation");
    assertThat(page.html().select("dl dd").eachText())
        .first()
        .isEqualTo("New: Data Analyst at Brackwater");

    Page accepted = seeker.submit(acceptance(page));

    assertThat(accepted.toast()).isEqualTo("Accepted");
    assertThat(accepted.path()).isEqualTo("/inbox");
    assertThat(names()).containsExactly("Data Analyst at Brackwater");
    assertThat(seeker.get("/search?q=reached").main()).contains("Your application has");
    seeker.get("/inbox");
    assertThat(seeker.post(accepted.undo()).toast())
        .isEqualTo("Taken back: Accepted a mail: Thank you for applying to Brackwater");
    assertThat(names()).isEmpty();
    assertThat(seeker.get("/search?q=reached").html().select(".hit")).isEmpty();
    assertThat(seeker.get(page.path()).main()).contains("1 of 1");
  }

  @Test
  void aLaterMailGoesToTheApplicationThatIsThere() {
    read(InboxMails.RECEIPT, InboxMails.INTERVIEW);
    seeker.submit(acceptance(open("application_confirmation")));
    Page page = open("interview");
    assertThat(page.html().select("select[name=target] option[selected]").text())
        .isEqualTo("Data Analyst at Brackwater");

    Page accepted = seeker.submit(acceptance(page));

    assertThat(names()).containsExactly("Data Analyst at Brackwater");
    String timeline = timeline();
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
    read(InboxMails.RECEIPT, InboxMails.INTERVIEW, updated);
    seeker.submit(acceptance(open("application_confirmation")));
    seeker.submit(acceptance(open("interview")));
    assertThat(rounds()).containsExactly("An interview: Monday 21 September, 12:00");

    Page moved = seeker.submit(acceptance(open("interview")));

    assertThat(rounds())
        .containsExactly(
            "An interview: Wednesday 23 September, 12:00",
            "An interview, planned for Monday 21 September, 12:00,"
                + " was moved to Wednesday 23 September, 12:00");
    seeker.post(moved.undo());
    assertThat(rounds()).containsExactly("An interview: Monday 21 September, 12:00");
  }

  private List<String> rounds() {
    return seeker.get(timeline()).html().select(".timeline h3").eachText().stream()
        .filter(line -> line.contains("An interview"))
        .toList();
  }

  @Test
  void undoingTheFirstTakesWhatRestsOnItAlong() {
    read(InboxMails.RECEIPT, InboxMails.INTERVIEW);
    String first = seeker.submit(acceptance(open("application_confirmation"))).undo();
    seeker.submit(acceptance(open("interview")));
    Page asked = seeker.post(first);

    assertThat(asked.status()).isEqualTo(409);
    assertThat(names()).hasSize(1);
    assertThat(seeker.submit(first).toast()).startsWith("Taken back: ");
    assertThat(names()).isEmpty();
    assertThat(seeker.get("/inbox").html().select("ol.suggestions a")).hasSize(2);
  }

  @Test
  void thePersonChoosesWhereTwoFit() {
    add("University of Eastmere", "Data Steward");
    add("University of Eastmere", "Survey Statistician");
    read(InboxMails.INVITATION);
    Page page = open("interview");
    assertThat(page.main()).contains("More than one fits. Choose below.");
    assertThat(page.html().select("details[open] select[name=target] option").eachText())
        .startsWith("Choose one")
        .contains(
            "Data Steward at University of Eastmere",
            "Survey Statistician at University of Eastmere");

    Page unchosen = seeker.submit(acceptance(page));
    assertThat(unchosen.status()).isEqualTo(422);
    assertThat(unchosen.problem("target")).startsWith("More than one application fits.");
    assertThat(names()).hasSize(2);

    String steward = page.html().select("option:contains(Data Steward at)").attr("value");
    Page accepted = seeker.submit(acceptance(page), "target", steward);
    assertThat(accepted.toast()).isEqualTo("Accepted");
    String timeline = "/applications/" + steward.substring("application:".length());
    assertThat(seeker.get(timeline).main()).contains("Invitation to an interview");
    assertThat(names()).hasSize(2);
  }

  @Test
  void everythingCanBeChangedBefore() {
    read(InboxMails.INTERVIEW);
    Page page = open("interview");
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

    assertThat(rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.details().employer()).isEqualTo("Brackwater Harbours");
              assertThat(row.details().role()).isEqualTo("Senior Data Analyst");
              assertThat(row.stage()).isEqualTo(Stage.FINAL);
              assertThat(row.openedOn()).isEqualTo(LocalDate.of(2026, 9, 6));
            });
    assertThat(seeker.get(timeline()).main()).contains("23 September", "09:30");
  }

  @Test
  void whatIsWrongIsSaidBesideItsFieldAndTheRestStays() {
    read(InboxMails.OUTREACH);
    Page page = open("recruiter_outreach");
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
    assertThat(names()).isEmpty();
    assertThat(seeker.get("/acts").main()).doesNotContain("Accepted");
  }

  @Test
  void aDayToComeIsRefused() {
    read(InboxMails.RECEIPT);
    LocalDate tomorrow = LocalDate.now(onward.get(Clock.class)).plusDays(1);
    Page again =
        seeker.submit(acceptance(open("application_confirmation")), "on", tomorrow.toString());

    assertThat(again.status()).isEqualTo(422);
    assertThat(again.problem("on")).isEqualTo("This day is still to come.");
  }

  @Test
  void whatDoesNotFitTheTimelineIsSaid() {
    withdrawnInAugustAndReopened();
    read(InboxMails.RECEIPT, InboxMails.receipt("Corvane", "Data Steward"));
    seeker.get("/inbox");
    Page batch = seeker.submit("/inbox/acceptances");
    assertThat(batch.toast()).isEqualTo("One receipt accepted");
    assertThat(batch.html().select("ol.suggestions a")).hasSize(1);
    assertThat(seeker.submit("/inbox/acceptances").toast()).startsWith("These receipts do not fit");

    Page again = seeker.submit(acceptance(open("application_confirmation")));
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.problem("meaning")).contains("This application is closed.");
    assertThat(seeker.submit(acceptance(again), "meaning", "KEPT").toast()).isEqualTo("Accepted");
  }

  /** In between it was closed, so that a receipt of that time is hard to place. */
  private void withdrawnInAugustAndReopened() {
    add(
        "Brackwater",
        "Data Analyst",
        new Dated(When.on(LocalDate.of(2026, 8, 20)), new Fact.Closed(Closure.WITHDRAWN)),
        new Dated(When.on(LocalDate.of(2026, 10, 1)), new Fact.Reopened()));
  }

  /** Kept on 1 August, with what happened then. */
  private void add(String employer, String role, Dated... facts) {
    var act =
        onward
            .get(Acts.class)
            .begin(seeker.workspace(), onward.get(Clock.class).instant(), "acts.added", employer);
    onward
        .get(ChangeApplication.class)
        .add(
            seeker.workspace(),
            act,
            When.on(LocalDate.of(2026, 8, 1)),
            Details.of(employer, role),
            List.of(facts));
  }

  @Test
  void whatMayBeHardIsNamedByItsSender() {
    read(InboxMails.REJECTION);
    seeker.submit(acceptance(open("rejection")));

    assertThat(seeker.get("/acts").html().select("main li").text())
        .startsWith("Accepted a mail: Brackwater ")
        .doesNotContain("Your application");
  }

  @Test
  void allReceiptsBeyondDoubtAreOneAct() {
    read(InboxMails.many(3));
    seeker.get("/inbox");
    Page done = seeker.submit("/inbox/acceptances");

    assertThat(done.toast()).isEqualTo("3 receipts accepted");
    assertThat(names()).hasSize(3);
    assertThat(done.html().select("form[action='/inbox/acceptances']")).isEmpty();
    assertThat(seeker.get("/acts").main()).contains("Accepted 3 receipts");
    seeker.get("/inbox");
    assertThat(seeker.post(done.undo()).toast()).isEqualTo("Taken back: Accepted 3 receipts");
    assertThat(names()).isEmpty();
    assertThat(seeker.get("/inbox").html().select("ol.suggestions a")).hasSize(3);
  }

  @Test
  void aRemovedApplicationIsNotProposedAgain() {
    read(InboxMails.RECEIPT, InboxMails.INTERVIEW);
    seeker.submit(acceptance(open("application_confirmation")));
    Page stale = open("interview");
    String removed = timeline();
    seeker.get(removed);
    seeker.post(removed + "/removal");

    Page late = seeker.post(acceptance(stale), "target", target(removed));
    assertThat(late.status()).isEqualTo(422);
    assertThat(late.problem("target")).isEqualTo("This application is not there any more.");
    Page fresh = open("interview");
    assertThat(fresh.html().select("select[name=target] option[selected]").text())
        .isEqualTo("New: Data Analyst at Brackwater");
    assertThat(seeker.submit(acceptance(fresh)).toast()).isEqualTo("Accepted");
    assertThat(names()).containsExactly("Data Analyst at Brackwater");
    assertThat(timeline()).isNotEqualTo(removed);
  }

  private static String target(String timeline) {
    return "application:" + timeline.substring("/applications/".length());
  }

  @Test
  void theSameNewOneFromTwoWindowsIsOneApplication() {
    read(InboxMails.RECEIPT, InboxMails.INTERVIEW);
    Page stale = open("interview");
    String proposed = stale.html().select("select[name=target] option[selected]").attr("value");
    assertThat(proposed).startsWith("proposed:");
    seeker.submit(acceptance(open("application_confirmation")));
    seeker.get(stale.path());
    seeker.submit(acceptance(stale), "target", proposed);

    assertThat(names()).containsExactly("Data Analyst at Brackwater");
  }

  private void read(String... mails) {
    InboxMails.imported(onward, seeker.workspace(), mails);
  }

  /** The first of its kind. */
  private Page open(String label) {
    return seeker.get(
        seeker.get("/inbox?label=" + label).html().select("ol.suggestions a").attr("href"));
  }

  private static String acceptance(Page page) {
    return page.html().select("form[action$=/acceptance]").attr("action");
  }

  /** The only application's. */
  private String timeline() {
    assertThat(rows()).hasSize(1);
    return "/applications/" + rows().getFirst().id();
  }

  private List<String> names() {
    return rows().stream()
        .map(row -> row.details().role() + " at " + row.details().employer())
        .toList();
  }

  private List<ApplicationRow> rows() {
    var all = ApplicationFilter.usual().showing(Show.ALL);
    return onward.get(Applications.class).all(seeker.workspace(), all, 100);
  }
}
