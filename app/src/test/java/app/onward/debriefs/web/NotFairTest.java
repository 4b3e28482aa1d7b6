package app.onward.debriefs.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationId;
import app.onward.applications.Stage;
import app.onward.debriefs.Ended;
import app.onward.feedback.Evidence;
import app.onward.feedback.RejectionDetails;
import app.onward.feedback.RejectionReason;
import app.onward.feedback.Rejections;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.ReadingEase;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import app.onward.platform.undo.ActId;
import app.onward.understanding.Reason;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A no that was perhaps not fair asks nobody what they should have done. */
@OnBothStores
class NotFairTest {
  private static final double PLAIN = 60;

  private final RunningOnward onward;
  private final Seeker seeker;
  private final Ended ended;

  NotFairTest(Dialect dialect) {
    onward = RunningOnward.on(dialect);
    seeker = Seeker.on(onward);
    ended = new Ended(onward, seeker.workspace());
  }

  @Test
  void itLeadsToFactsAndToThoseWhoKnowTheRulesInPlaceOfADebrief() {
    ApplicationId id = unfair();

    Page page = seeker.get("/applications/" + id + "/debrief");

    assertThat(page.path()).isEqualTo("/applications/" + id + "/what-happened");
    assertThat(page.main()).contains("This one is not about you", "time limit");
    assertThat(page.html().select("main a[href=/support]")).hasSize(1);
    assertThat(seeker.submit("/applications/" + id + "/what-happened").status()).isEqualTo(422);
    assertThat(seeker.get("/applications").main()).doesNotContain("look back on Brackwater");
    assertThat(seeker.get("/applications/" + id).html().select("aside").text())
        .contains("Write down what happened")
        .doesNotContain("look back");
    assertThat(ReadingEase.of(said(page))).isGreaterThan(PLAIN);
  }

  @Test
  void noneBeginsByAnotherRoute() {
    ApplicationId id = unfair();

    Page page = seeker.post("/applications/" + id + "/debriefs");

    assertThat(page.path()).isEqualTo("/applications/" + id + "/what-happened");
  }

  @Test
  void whatHappenedStandsOnTheTimelineAndCanBeTakenBack() {
    ApplicationId id = unfair();
    seeker.get("/applications/" + id + "/what-happened");

    Page kept =
        seeker.submit(
            "/applications/" + id + "/what-happened",
            "day",
            "2026-11-12",
            "said",
            "“Somebody younger”",
            "papers",
            "The ad");

    assertThat(kept.toast()).isEqualTo("Kept on the timeline.");
    assertThat(kept.main())
        .contains("When: 12 November", "What was said or done: “Somebody younger”")
        .contains("In writing: The ad")
        .doesNotContain("Who was there:");
    assertThat(seeker.post(kept.undo()).main()).doesNotContain("Somebody younger");
  }

  @Test
  void itIsNoCauseToChooseButAWayOutOfTheDebrief() {
    ApplicationId id = ended.turnedDown("Corvane", Stage.INTERVIEW, 3);
    seeker.get("/applications/" + id + "/debrief");
    String debrief =
        seeker.submit("/applications/" + id + "/debriefs").path().replaceAll("/[a-z]+$", "");

    Page causes = seeker.get(debrief + "/causes");

    assertThat(causes.html().select("option[value=proc_unfair]")).isEmpty();
    assertThat(causes.html().select("a[href$=/what-happened]")).hasSize(1);
  }

  private static String said(Page page) {
    return String.join("\n", page.html().select("main h1, main h2, main p, main label").eachText());
  }

  private ApplicationId unfair() {
    ApplicationId id = ended.turnedDown("Brackwater", Stage.INTERVIEW, 3);
    var reason = new RejectionReason(Reason.PROC_UNFAIR, "", Evidence.OBSERVED, "");
    onward
        .get(Rejections.class)
        .keep(
            seeker.workspace(),
            id,
            new RejectionDetails(null, "", false, List.of(reason), null, null),
            ActId.next(),
            onward.get(Clock.class).instant());
    return id;
  }
}
