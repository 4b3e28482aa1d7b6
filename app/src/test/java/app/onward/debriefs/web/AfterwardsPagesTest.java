package app.onward.debriefs.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationId;
import app.onward.applications.Fact;
import app.onward.applications.Stage;
import app.onward.debriefs.DebriefId;
import app.onward.debriefs.Ended;
import app.onward.debriefs.IntendedPlan;
import app.onward.debriefs.Occasion;
import app.onward.debriefs.Plan;
import app.onward.debriefs.Plans;
import app.onward.debriefs.SilenceOffers;
import app.onward.platform.Ids;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import app.onward.platform.undo.ActId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Long silence, and what is kept in mind of those that ended. */
@OnBothStores
class AfterwardsPagesTest {
  private final RunningOnward onward;
  private final Seeker seeker;
  private final Ended ended;

  AfterwardsPagesTest(Dialect dialect) {
    onward = RunningOnward.on(dialect);
    seeker = Seeker.on(onward);
    ended = new Ended(onward, seeker.workspace());
  }

  @Test
  void longSilenceIsClosedInOneActAndComesBackWithUndo() {
    silent("Brackwater");
    silent("Corvane");
    ended.open("Tessaly", new Fact.Applied());
    assertThat(seeker.get("/applications").main()).contains("Some have been silent for long");
    Page list = seeker.get("/silence");
    assertThat(list.html().select("input[name=application]")).hasSize(2);

    Page closed =
        seeker.post(
            "/silence",
            list.html().select("input[name=application]").stream()
                .flatMap(box -> Stream.of("application", box.val()))
                .toArray(String[]::new));

    assertThat(closed.main()).contains("Brackwater", "Corvane", "up to ten of them together");
    assertThat(seeker.get("/applications").main()).doesNotContain("silent for long");
    assertThat(seeker.get("/silence").main()).contains("Nothing has been silent for long");
    seeker.post(closed.undo());
    assertThat(seeker.get("/silence").html().select("input[name=application]")).hasSize(2);
  }

  @Test
  void leftForNowItIsNotAskedAgainThatWeek() {
    silent("Brackwater");
    Page list = seeker.get("/silence");
    assertThat(list.html().select("button[formaction=/silence/rest]")).hasSize(1);

    Page left = seeker.post("/silence/rest");

    assertThat(left.toast()).isEqualTo("Left for a week.");
    assertThat(left.main()).doesNotContain("silent for long");
    assertThat(seeker.get("/silence").main()).contains("Brackwater");
    seeker.post(left.undo());
    assertThat(seeker.get("/applications").main()).contains("silent for long");
  }

  @Test
  void anAnswerOfAWeekAgoIsLongEnoughAgo() {
    silent("Brackwater");
    Instant now = onward.get(Clock.class).instant();
    var offers = onward.get(SilenceOffers.class);
    offers.answered(seeker.workspace(), ActId.next(), now.minus(Duration.ofDays(7)));
    assertThat(seeker.get("/applications").main()).contains("silent for long");

    offers.answered(seeker.workspace(), ActId.next(), now.minus(Duration.ofDays(6)));

    assertThat(seeker.get("/applications").main()).doesNotContain("silent for long");
  }

  @Test
  void theyAreLookedBackOnTogether() {
    silent("Brackwater");
    silent("Corvane");
    Page list = seeker.get("/silence");
    Page closed =
        seeker.post(
            "/silence",
            list.html().select("input[name=application]").stream()
                .flatMap(box -> Stream.of("application", box.val()))
                .toArray(String[]::new));

    Page gate = seeker.submit(closed.path() + "/debriefs");

    assertThat(gate.heading()).isEqualTo("How are you right now?");
    String debrief = gate.path().replace("/gate", "");
    assertThat(seeker.get(debrief + "/facts").main()).contains("Brackwater", "Corvane");
    assertThat(seeker.get(debrief + "/moments").main()).contains("came to you through a person");
    assertThat(seeker.get(debrief + "/odds").main()).contains("never answered");
  }

  @Test
  void anEmployerIsKeptWarmUntilItIsLetGo() {
    ApplicationId id = ended.turnedDown("Brackwater", Stage.FINAL, 10);
    seeker.get("/applications/" + id + "/kept-warm");

    Page kept =
        seeker.submit("/applications/" + id + "/kept-warm", "line", "Ask how the move went");

    assertThat(kept.main()).contains("Brackwater", "Look again on 8 January 2027", "Ask how");
    Page gone = seeker.submit("/applications/" + id + "/kept-warm/removal");
    assertThat(gone.main()).contains("Nobody yet");
    seeker.post(gone.undo());
    assertThat(seeker.get("/kept-warm").main()).contains("Brackwater");
  }

  @Test
  void onItsDayOneLineSaysSo() {
    ApplicationId id = ended.turnedDown("Brackwater", Stage.FINAL, 10);
    seeker.get("/applications/" + id + "/kept-warm");

    seeker.submit("/applications/" + id + "/kept-warm", "lookAgain", "2026-11-20");

    assertThat(seeker.get("/applications").main())
        .contains("You meant to look again at Brackwater");
  }

  @Test
  void whoGotItIsSkillsOnlyAndNotBeforeFourWeeks() {
    ApplicationId soon = ended.turnedDown("Corvane", Stage.FINAL, 27);
    assertThat(seeker.get("/applications/" + soon + "/who-got-it").main())
        .contains("It is soon for this. From 21 November");
    ApplicationId id = ended.turnedDown("Brackwater", Stage.FINAL, 28);
    seeker.get("/applications/" + id + "/who-got-it");
    Page link =
        seeker.submit(
            "/applications/" + id + "/who-got-it", "skills", "dbt\nlinkedin.com/in/somebody");
    assertThat(link.status()).isEqualTo(422);
    assertThat(link.problem("skills")).contains("Leave out links");

    Page kept =
        seeker.submit("/applications/" + id + "/who-got-it", "skills", "dbt\nleading a team");

    assertThat(kept.main()).contains("What those who got it can do", "dbt", "leading a team");
  }

  @Test
  void afterALaterRoundItIsAskedOnceWhatBecameOfAPlan() {
    Instant now = onward.get(Clock.class).instant();
    var intended = new IntendedPlan(Ids.next(), Occasion.ROUND, "they ask why", "name it", 5, null);
    var plan =
        new Plan(DebriefId.next(), null, intended, ActId.next(), now.minus(Duration.ofDays(5)));
    onward.get(Plans.class).add(seeker.workspace(), plan);
    ApplicationId id =
        ended.open(
            "Tessaly",
            new Fact.RoundBooked(Stage.INTERVIEW, now.minus(Duration.ofDays(1)), null, 0, null));
    Page timeline = seeker.get("/applications/" + id);
    assertThat(timeline.main()).contains("How did it go? If they ask why");
    String proof = "/plans/" + plan.id() + "/proof?application=" + id;
    seeker.get(proof);

    Page noted = seeker.submit(proof, "came", "YES", "done", "YES", "helped", "UNSURE");

    assertThat(noted.main()).doesNotContain("How did it go?");
    assertThat(seeker.get("/lessons").main())
        .contains("Came up: Yes. Done: Yes. Helped: Not sure.");
  }

  private void silent(String employer) {
    ended.openFor(employer, 60, new Fact.Applied());
  }
}
