package app.onward.debriefs.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationId;
import app.onward.applications.Closure;
import app.onward.applications.Fact;
import app.onward.applications.Stage;
import app.onward.debriefs.Ended;
import app.onward.interviews.Rehearsal;
import app.onward.interviews.RehearseNo;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The day of the no: one sentence, three doors. */
@OnBothStores
class DayPagesTest {
  private static final List<String> HARD =
      List.of("reject", "declin", "unfortunately", "fail", "unsuccessful", "sorry");

  private final RunningOnward onward;
  private final Seeker seeker;
  private final Ended ended;

  DayPagesTest(Dialect dialect) {
    onward = RunningOnward.on(dialect);
    seeker = Seeker.on(onward);
    ended = new Ended(onward, seeker.workspace());
  }

  @Test
  void itSaysOneSentenceAndHasThreeDoors() {
    ApplicationId id = ended.turnedDown("Brackwater", Stage.INTERVIEW, 0);

    Page page = seeker.get("/applications/" + id + "/no");

    assertThat(page.heading()).isEqualTo("Not this one: Data Analyst, Brackwater");
    assertThat(page.html().select("main .door").eachText())
        .containsExactly("Answer now", "Tomorrow", "Nothing needed");
    assertThat(page.html().select("a.door").attr("href"))
        .isEqualTo("/applications/" + id + "/letters/new?kind=reply-and-ask");
    assertThat(page.main().split("\\s+")).hasSizeLessThanOrEqualTo(45);
    assertThat(page.html().text().toLowerCase()).doesNotContain(HARD);
  }

  @Test
  void beforeAnyConversationTheAnswerAsksNothing() {
    ApplicationId id = ended.turnedDown("Brackwater", Stage.APPLIED, 0);

    assertThat(seeker.get("/applications/" + id + "/no").html().select("a.door").attr("href"))
        .isEqualTo("/applications/" + id + "/letters/new?kind=reply");
  }

  @Test
  void whatWasPlannedForThisHourStandsThere() {
    ApplicationId next = ended.open("Tessaly", new Fact.Applied());
    ApplicationId id = ended.turnedDown("Brackwater", Stage.INTERVIEW, 0);
    onward
        .get(RehearseNo.class)
        .keep(seeker.workspace(), new Rehearsal(id, "a walk by the river", next));

    Page page = seeker.get("/applications/" + id + "/no");

    assertThat(page.main())
        .contains("You planned: a walk by the river", "Then: Data Analyst, Tessaly");
    assertThat(page.main().split("\\s+")).hasSizeLessThanOrEqualTo(45);
  }

  @Test
  void typedByHandItLeadsThere() {
    ApplicationId id = ended.open("Tessaly", new Fact.Applied());
    seeker.get("/applications/" + id + "/events/new?what=closing");

    Page page =
        seeker.submit(
            "/applications/" + id + "/events", "closure", "rejected", "day", "2026-11-20");

    assertThat(page.path()).isEqualTo("/applications/" + id + "/no");
    assertThat(page.undo()).isNotEmpty();
  }

  @Test
  void oneOfLongAgoLeadsToItsTimeline() {
    ApplicationId id = ended.open("Tessaly", new Fact.Applied());
    seeker.get("/applications/" + id + "/events/new?what=closing");

    Page page =
        seeker.submit(
            "/applications/" + id + "/events", "closure", "rejected", "day", "2026-11-11");

    assertThat(page.path()).isEqualTo("/applications/" + id);
  }

  @Test
  void tomorrowAndNothingNeededAreRememberedAndCanBeTakenBack() {
    ApplicationId id = ended.turnedDown("Brackwater", Stage.INTERVIEW, 0);
    seeker.get("/applications/" + id + "/no");

    Page page = seeker.submit("/applications/" + id + "/choices", "choice", "ANSWER_TOMORROW");

    assertThat(page.path()).isEqualTo("/applications/" + id);
    assertThat(page.toast()).isEqualTo("Tomorrow, then.");
    assertThat(page.main()).contains("You left the answer for tomorrow");
    Page back = seeker.post(page.undo());
    assertThat(back.toast()).isEqualTo("Taken back: Left the answer to Brackwater for tomorrow");
    assertThat(seeker.get("/applications/" + id).main())
        .contains("Answer, wait, or leave it")
        .doesNotContain("for tomorrow");
  }

  @Test
  void aJobThatWentAwayHasNoSuchDay() {
    ApplicationId id = ended.closed("Brackwater", Stage.INTERVIEW, Closure.ROLE_CLOSED, 0);

    assertThat(seeker.get("/applications/" + id + "/no").status()).isEqualTo(404);
    assertThat(seeker.get("/applications/" + id).main()).doesNotContain("After this one");
  }

  @Test
  void thePauseFitsTheStageAndBindsNobody() {
    ApplicationId today = ended.turnedDown("Brackwater", Stage.FINAL, 0);
    ApplicationId before = ended.turnedDown("Corvane", Stage.FINAL, 4);

    assertThat(seeker.get("/applications/" + today + "/debrief").main())
        .contains("Two days away from it often help", "Begin")
        .doesNotContainPattern("\\d+ (hours|minutes) left");
    assertThat(seeker.get("/applications/" + before + "/debrief").main())
        .contains("Whenever you like");
    assertThat(seeker.get("/applications").main())
        .contains("fifteen minutes to look back on Corvane")
        .doesNotContain("look back on Brackwater");
  }

  @Test
  void laterAndNotForThisOneEndTheOffer() {
    ApplicationId id = ended.turnedDown("Corvane", Stage.INTERVIEW, 4);
    seeker.get("/applications/" + id + "/debrief");

    Page later = seeker.submit("/applications/" + id + "/choices", "choice", "DEBRIEF_LATER");

    assertThat(seeker.get("/applications").main()).doesNotContain("look back on Corvane");
    seeker.post(later.undo());
    assertThat(seeker.get("/applications").main()).contains("look back on Corvane");
  }
}
