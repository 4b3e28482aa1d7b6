package app.onward.debriefs.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationId;
import app.onward.applications.Closure;
import app.onward.applications.Fact;
import app.onward.applications.RecordEvent;
import app.onward.applications.Stage;
import app.onward.debriefs.Causes;
import app.onward.debriefs.Ended;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import app.onward.platform.testing.StoreBytes;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Fifteen minutes, one step a page, without scripts. */
@OnBothStores
class DebriefPagesTest {
  private final RunningOnward onward;
  private final Seeker seeker;
  private final Ended ended;

  DebriefPagesTest(Dialect dialect) {
    onward = RunningOnward.on(dialect);
    seeker = Seeker.on(onward);
    ended = new Ended(onward, seeker.workspace());
  }

  @Test
  void aWholeOneFromGateToClose() {
    ApplicationId id = ended.turnedDown("Brackwater", Stage.INTERVIEW, 3);
    ApplicationId next = ended.open("Tessaly", new Fact.Applied(), booked("2026-11-24T09:00:00Z"));
    String debrief = begin(id);

    assertThat(seeker.get(debrief).path()).isEqualTo(debrief + "/gate");
    Page facts = seeker.submit(debrief + "/check-in", "value", "6");
    assertThat(facts.main()).contains("It came as far as: Interview", "It ended on 17 November");
    seeker.submit(debrief + "/facts", "said", "They went with somebody from retail");
    Page odds = seeker.submit(debrief + "/worked", "first", "Drew the model on the board");
    assertThat(odds.main())
        .contains("For about 7 in 10 it ends here", "So far 0 of 1 of yours", "6 times in 10");
    seeker.get(debrief + "/moments");
    seeker.submit(debrief + "/moments", "seen2", "The one on conflict");
    name("Answers ran over three minutes", "observed", debrief);
    seeker.get(debrief + "/lesson");
    seeker.submit(debrief + "/lesson", "lesson", "stop at 90 seconds");
    Page plans = seeker.submit(debrief + "/plans/usual/2");
    assertThat(plans.main()).contains("If I have talked for 90 seconds, then I will stop");
    seeker.get(debrief + "/close");
    Page done = seeker.submit(debrief + "/closing");

    assertThat(done.heading()).isEqualTo("Done. This one is closed.");
    assertThat(done.main()).contains("Still open: Data Analyst, Tessaly", "stop at 90 seconds");
    assertThat(onward.get(Causes.class).passedOn(seeker.workspace())).hasSize(1);
    assertThat(seeker.get("/applications/" + next).html().select("aside").text())
        .contains("What you planned for this", "If I have talked for 90 seconds");
    assertThat(seeker.get("/lessons").main())
        .contains("stop at 90 seconds", "From Data Analyst, Brackwater");
    assertThat(seeker.get("/strengths").main()).contains("Drew the model on the board");
    assertThat(seeker.get("/applications/" + id).main()).contains("You looked back");
  }

  @Test
  void closingCanBeTakenBackThatDay() {
    String debrief = begin(ended.turnedDown("Brackwater", Stage.SCREEN, 3));
    seeker.get(debrief + "/lesson");
    seeker.submit(debrief + "/lesson", "lesson", "ask what decides");
    seeker.get(debrief + "/close");
    Page done = seeker.submit(debrief + "/closing");

    seeker.post(done.undo());

    assertThat(seeker.get("/lessons").main()).contains("Nothing here yet");
    assertThat(seeker.get(debrief + "/lesson").html().select("textarea").text())
        .isEqualTo("ask what decides");
  }

  @Test
  void stoppingKeepsWhatIsThere() {
    String debrief = begin(ended.turnedDown("Brackwater", Stage.ASSESSMENT, 3));
    seeker.get(debrief + "/worked");

    Page stopped = seeker.submit(debrief + "/worked", "first", "Read the task twice", "to", "stop");

    assertThat(stopped.toast()).isEqualTo("Kept. It is here when you want it.");
    assertThat(stopped.main()).contains("Go on with looking back");
    assertThat(seeker.get("/applications").main()).contains("go on looking back on Brackwater");
    assertThat(seeker.get(debrief + "/worked").html().select("#first").text())
        .isEqualTo("Read the task twice");
  }

  @Test
  void aThirdCauseIsTheLast() {
    String debrief = begin(ended.turnedDown("Brackwater", Stage.INTERVIEW, 3));
    Page page = name("One", "guess", debrief);
    assertThat(page.main()).doesNotContain("Three are enough");
    name("Two", "guess", debrief);

    Page third = name("Three", "guess", debrief);

    assertThat(third.main()).contains("Three are enough");
    assertThat(third.html().select("form[action$=/named]")).isEmpty();
  }

  @Test
  void whoIAmBecomesWhatIDidOrIsPutAside() {
    String debrief = begin(ended.turnedDown("Brackwater", Stage.INTERVIEW, 3));
    seeker.get(debrief + "/causes");
    Page asked =
        seeker.submit(
            debrief + "/causes/named",
            "sentence",
            "I am boring",
            "self",
            "true",
            "evidence",
            "guess",
            "owner",
            "mine",
            "change",
            "soon");
    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.main()).contains("What did you do that somebody could have seen?");

    Page kept =
        seeker.submit(debrief + "/causes/named", "did", "Three answers ran over three minutes");

    assertThat(kept.main()).contains("Three answers ran over").doesNotContain("I am boring");
  }

  @Test
  void aWishIsNoPlanAndIsKept() {
    String debrief = begin(ended.turnedDown("Brackwater", Stage.INTERVIEW, 3));
    seeker.get(debrief + "/plans");

    Page page =
        seeker.submit(
            debrief + "/plans/intended", "cue", "the next talk comes", "deed", "try harder");

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem("deed")).contains("What would somebody see you do?");
    assertThat(page.html().select("#cue").val()).isEqualTo("the next talk comes");
  }

  @Test
  void twoADayAreEnough() {
    begin(ended.turnedDown("Brackwater", Stage.INTERVIEW, 3));
    begin(ended.turnedDown("Corvane", Stage.INTERVIEW, 3));
    ApplicationId third = ended.turnedDown("Tessaly", Stage.INTERVIEW, 3);
    seeker.get("/applications/" + third + "/debrief");

    Page page = seeker.submit("/applications/" + third + "/debriefs");

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.main()).contains("You have begun two today");
  }

  @Test
  void aSecondNoHasADebriefOfItsOwn() {
    ApplicationId id = ended.turnedDown("Brackwater", Stage.INTERVIEW, 3);
    String first = begin(id);
    seeker.get(first + "/close");
    seeker.submit(first + "/closing");
    seeker.get("/applications/" + id);
    seeker.post("/applications/" + id + "/reopening");
    onward.get(RecordEvent.class).now(seeker.workspace(), id, new Fact.Closed(Closure.REJECTED));

    assertThat(seeker.get("/applications/" + id).main())
        .contains("You looked back", "You can look back later");
    String second = begin(id);

    assertThat(second).isNotEqualTo(first);
    assertThat(seeker.get(first).heading()).isEqualTo("Done. This one is closed.");
  }

  @Test
  void anOfferTakenBackAsksWhatMattersNow() {
    String debrief = begin(ended.turnedDown("Brackwater", Stage.OFFER, 3));

    assertThat(seeker.get(debrief + "/odds").status()).isEqualTo(404);
    assertThat(seeker.get(debrief + "/moments").main()).contains("Who needs to know today?");
  }

  @Test
  void aLowAnswerOffersAnotherDayAndCanBeErasedWithoutTrace() throws IOException {
    String debrief = begin(ended.turnedDown("Brackwater", Stage.INTERVIEW, 3));
    seeker.get(debrief + "/gate");
    Page gate = seeker.submit(debrief + "/check-in", "value", "1");
    assertThat(gate.main()).contains("Today may not be the day", "Who you can turn to");

    Page erased = seeker.submit(debrief + "/check-in/erasure");

    assertThat(erased.toast()).isEqualTo("Erased.");
    assertThat(seeker.get(debrief + "/gate").html().select("input[checked]")).isEmpty();
  }

  @Test
  void aPrivatePageIsFoundNowhereAndErasedWithoutTrace() throws IOException {
    String words = "saltmarsh-lantern-" + onward.newWorkspace();
    seeker.get("/private");
    seeker.submit("/private", "text", "Only for me: " + words);
    assertThat(seeker.get("/private").main()).contains(words);
    assertThat(seeker.get("/search?q=saltmarsh").html().select(".hit")).isEmpty();

    String erasing = seeker.get("/private").html().select("form[action$=/erasure]").attr("action");
    seeker.submit(erasing);

    assertThat(seeker.get("/private").main()).doesNotContain(words);
    assertThat(StoreBytes.contain(onward, words)).isFalse();
  }

  private static Fact booked(String start) {
    return new Fact.RoundBooked(Stage.INTERVIEW, Instant.parse(start), null, 0, null);
  }

  private Page name(String sentence, String evidence, String debrief) {
    seeker.get(debrief + "/causes");
    return seeker.submit(
        debrief + "/causes/named",
        "sentence",
        sentence,
        "evidence",
        evidence,
        "owner",
        "mine",
        "change",
        "soon",
        "code",
        "perf_concision");
  }

  private String begin(ApplicationId id) {
    seeker.get("/applications/" + id + "/debrief");
    Page page = seeker.submit("/applications/" + id + "/debriefs");
    assertThat(page.status()).isEqualTo(200);
    return page.path().replaceAll("/[a-z]+$", "");
  }
}
