package app.onward.preparation.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationId;
import app.onward.inbox.AcceptSuggestion;
import app.onward.inbox.InboxFilter;
import app.onward.inbox.InboxMails;
import app.onward.inbox.Suggestions;
import app.onward.interviews.Interviewee;
import app.onward.interviews.Round;
import app.onward.interviews.RoundKind;
import app.onward.platform.PageRequest;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import app.onward.preparation.Prepared;
import app.onward.understanding.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnBothStores
class SheetPagesTest {
  private final RunningOnward onward;
  private final Seeker seeker;
  private final Prepared prepared;

  SheetPagesTest(Dialect dialect) {
    onward = RunningOnward.on(dialect);
    seeker = Seeker.on(onward);
    prepared = new Prepared(onward, seeker.workspace());
  }

  @Test
  void theRoundAndTheTimelineLeadToTheSheet() {
    Round panel = prepared.panel();
    String sheet = Prepared.sheet(panel);

    assertThat(seeker.get(sheet.replace("/sheet", "")).html().select("a[href='" + sheet + "']"))
        .hasSize(1);
    assertThat(
            seeker
                .get("/applications/" + panel.application())
                .html()
                .select("aside a[href='" + sheet + "']")
                .text())
        .isEqualTo("Sheet to prepare with: Panel");
  }

  @Test
  void whatIsKnownStandsOnItWithWhereItComesFrom() {
    Page sheet = seeker.get(Prepared.sheet(prepared.panel()));

    assertThat(sheet.heading()).isEqualTo("Panel, Tessaly");
    assertThat(sheet.html().select("dl.facts").text())
        .contains("Europe/Zurich", "where you are", "Room 4", "Lena Ott, head of data");
    assertThat(part(sheet, "What may be asked"))
        .containsSubsequence(
            "Why are you leaving?",
            "The project ended in May",
            "Asked by Tessaly: Call with a recruiter",
            "What is a join?",
            "Asked by Corvane: Panel");
    assertThat(part(sheet, "What you learned, and planned for now"))
        .contains("they ask for pay", "Stop at two minutes", "Learned from Corvane");
    assertThat(part(sheet, "Two strengths to show"))
        .contains("Drew the model", "Asked the chair", "Seen at Corvane");
    assertThat(part(sheet, "What you want to ask")).contains("Guide: A panel, a case");
    assertThat(part(sheet, "If the answer is no"))
        .contains("A walk by the river", "Then Corvane, Data Steward comes first.");
    assertThat(sheet.html().select(".sheet-part li"))
        .allSatisfy(line -> assertThat(line.select(".source a").attr("href")).startsWith("/"));
  }

  @Test
  void aPartWithoutContentIsLeftOut() {
    var mira = new Interviewee(onward, seeker.workspace());
    Round call = mira.book(mira.apply("Tessaly", "Analyst"), RoundKind.RECRUITER_CALL, 24);

    Page sheet = seeker.get(Prepared.sheet(call));

    assertThat(sheet.html().select(".sheet-part h2").eachText())
        .containsExactly("What you want to ask");
  }

  @Test
  void whatIsWrittenStandsOnItUntilItIsTakenBack() {
    String sheet = Prepared.sheet(prepared.panel());
    seeker.get(sheet + "/words");
    Page kept =
        seeker.submit(
            sheet + "/words",
            "ask1",
            "SQL",
            "proof1",
            "The monthly report",
            "question1",
            "Who reads the reports?",
            "salary",
            "88 to 94 thousand",
            "start",
            "1 February",
            "fallback",
            "Call 044 000 00 00");

    assertThat(kept.toast()).isEqualTo("Kept. It stands on the sheet.");
    assertThat(part(kept, "What they ask for, and your proof"))
        .isEqualTo("SQL The monthly report Written by you");
    assertThat(part(kept, "What you want to ask"))
        .isEqualTo("Who reads the reports? Written by you");
    assertThat(part(kept, "Decided beforehand")).contains("88 to 94 thousand", "1 February");
    assertThat(kept.html().select("dl.facts").text()).contains("Call 044 000 00 00");
    assertThat(seeker.get("/acts").main()).contains("Wrote for the sheet of a round with Tessaly");

    seeker.get(sheet + "/words");
    seeker.submit(sheet + "/words", "salary", "90 thousand");
    assertThat(seeker.undo().main()).contains("88 to 94 thousand");
  }

  @Test
  void problemsStandBesideTheirFieldsAndNothingTypedIsLost() {
    String sheet = Prepared.sheet(prepared.panel());
    seeker.get(sheet + "/words");
    Page page =
        seeker.submit(
            sheet + "/words", "salary", "x".repeat(501), "proof2", "A report", "start", "May");

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem("salary")).startsWith("This has more than 500");
    assertThat(page.problem("ask2")).isEqualTo("Say what they ask for as well.");
    assertThat(page.html().select("#start").attr("value")).isEqualTo("May");
  }

  @Test
  void whatIsWrittenGoesWithTheBookingOfItsRound() {
    var mira = new Interviewee(onward, seeker.workspace());
    ApplicationId tessaly = mira.apply("Tessaly", "Analyst");
    Round call = mira.book(tessaly, RoundKind.RECRUITER_CALL, 24);
    seeker.get(Prepared.sheet(call) + "/words");
    seeker.submit(Prepared.sheet(call) + "/words", "salary", "90 thousand");

    Page acts = seeker.get("/acts");
    String booking =
        acts.html().select("li:contains(Recorded a round with Tessaly) form").attr("action");
    assertThat(seeker.submit(booking).main())
        .contains("Wrote for the sheet of a round with Tessaly");
  }

  @Test
  void whatTheySaidIsQuotedAndFeedbackNeverIs() {
    InboxMails.imported(
        onward, seeker.workspace(), InboxMails.RECEIPT, InboxMails.INTERVIEW, InboxMails.FEEDBACK);
    for (Label label : List.of(Label.APPLICATION_CONFIRMATION, Label.INTERVIEW, Label.FEEDBACK)) {
      accept(label);
    }
    var mira = new Interviewee(onward, seeker.workspace());
    Round held = mira.rounds().held(seeker.workspace()).getFirst();

    Page sheet = seeker.get(Prepared.sheet(held));

    assertThat(part(sheet, "What they said so far"))
        .contains("Lena Ott and Sam Reyes will talk with you", "Mail from Lena Ott");
    assertThat(sheet.main()).doesNotContain("window functions", "harbour census", "Feedback on");
  }

  @Test
  void theFileNeedsNothingElse() {
    String sheet = Prepared.sheet(prepared.panel());
    Page file = seeker.get(sheet + "/sheet.html");

    assertThat(file.header("Content-Disposition")).matches("attachment; filename=\"round-.*html\"");
    assertThat(file.html().select("script, link, img")).isEmpty();
    assertThat(file.main()).contains("Why are you leaving?", "A walk by the river");
    assertThat(file.html().select("main a[href]").eachAttr("href"))
        .allMatch(href -> href.startsWith("http"));
  }

  @Test
  void aSheetOfSomebodyElseIsNotThere() {
    String sheet = Prepared.sheet(prepared.panel());
    Seeker other = Seeker.on(onward);

    for (String page : new String[] {"", "/words", "/sheet.html"}) {
      assertThat(other.get(sheet + page).status()).isEqualTo(404);
    }
  }

  private void accept(Label label) {
    var waiting =
        onward
            .get(Suggestions.class)
            .pending(seeker.workspace(), new InboxFilter(label), PageRequest.number(1))
            .rows()
            .getFirst()
            .suggestion();
    onward.get(AcceptSuggestion.class).accept(seeker.workspace(), waiting.id());
  }

  private static String part(Page sheet, String heading) {
    return sheet.html().select(".sheet-part:has(h2:contains(" + heading + ")) ul").text();
  }
}
