package app.onward.interviews.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationId;
import app.onward.interviews.Interviewee;
import app.onward.interviews.Round;
import app.onward.interviews.RoundKind;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import org.junit.jupiter.api.Test;

/** Writing down what was asked, without scripts. */
@OnBothStores
class QuestionPagesTest {
  private final Seeker seeker;
  private final String timeline;
  private final String round;

  QuestionPagesTest(Dialect dialect) {
    RunningOnward onward = RunningOnward.on(dialect);
    seeker = Seeker.on(onward);
    var mira = new Interviewee(onward, seeker.workspace());
    ApplicationId tessaly = mira.apply("Tessaly", "Data Analyst");
    Round held = mira.book(tessaly, RoundKind.TECHNICAL, -3);
    timeline = "/applications/" + tessaly;
    round = timeline + "/rounds/" + held.id();
  }

  @Test
  void aQuietLineLeadsToTheRoundUntilNotNow() {
    assertThat(
            seeker.get("/applications").html().select(".quiet-line a[href=" + round + "]").text())
        .isEqualTo("Technical interview at Tessaly is over: write down what they asked");
    assertThat(seeker.get(timeline).html().select("aside.side").text())
        .contains("While it is fresh");

    seeker.get(round);
    Page later = seeker.submit(round + "/postponement");

    assertThat(later.toast()).startsWith("Fine.");
    assertThat(later.html().select("aside.side").text()).doesNotContain("While it is fresh");
    assertThat(seeker.get("/applications").html().select(".quiet-line")).isEmpty();
    assertThat(seeker.get(round).html().select("main a[href$=/questions]").text())
        .isEqualTo("Write down what they asked");
  }

  @Test
  void questionsAreAddedRatedAnsweredAndToldOnTheTimeline() {
    seeker.get(round + "/questions");
    Page added = seeker.submit(round + "/questions", "questions", "What is a join?\nWhy us?");
    assertThat(added.toast()).isEqualTo("2 questions written down");
    assertThat(added.html().select(".asked-question").eachText())
        .containsExactly("Why us?", "What is a join?");

    Page rated = seeker.submit(action(added, "/rating"), "rating", "STRUGGLED");
    assertThat(rated.html().select("[aria-pressed=true]").eachText()).containsExactly("Struggled");
    Page answered =
        seeker.submit(action(added, "/answer"), "said", "The team", "wished", "A story");
    assertThat(answered.toast()).isEqualTo("Saved");

    Page shown = seeker.get(round);
    assertThat(shown.main()).contains("Why us? Struggled", "The team", "A story");
    assertThat(seeker.get(timeline).html().select(".timeline").text())
        .contains("Technical interview held: 2 questions written down");
  }

  @Test
  void nothingAndTheSameAreRefusedAndKept() {
    seeker.get(round + "/questions");
    seeker.submit(round + "/questions", "questions", "Why us?");
    Page again = seeker.submit(round + "/questions", "questions", "why us");

    assertThat(again.status()).isEqualTo(422);
    assertThat(again.problem("questions")).isEqualTo("This question is on the list already.");
    assertThat(again.html().select("#questions").text()).isEqualTo("why us");
  }

  @Test
  void addingAndRemovingAreTakenBack() {
    seeker.get(round + "/questions");
    Page added = seeker.submit(round + "/questions", "questions", "Why us?");
    Page removed = seeker.submit(action(added, "/removal"));
    assertThat(removed.html().select(".asked-question")).isEmpty();

    seeker.undo();
    assertThat(seeker.get(round + "/questions").html().select(".asked-question")).hasSize(1);
  }

  @Test
  void notesOnTheRoundAreKeptAndCleared() {
    seeker.get(round + "/questions");
    Page kept = seeker.submit(round + "/notes", "attire", "A jacket", "hitches", "No sound");
    assertThat(kept.html().select("#attire").text()).isEqualTo("A jacket");
    assertThat(seeker.get(round).main()).contains("What I wore", "A jacket", "No sound");

    seeker.get(round + "/questions");
    seeker.submit(round + "/notes", "attire", "");
    assertThat(seeker.get(round).main()).doesNotContain("What I wore");
  }

  @Test
  void whatAnswersScriptsHasNoPage() {
    seeker.get(round + "/questions");
    Page kept = seeker.submit(round + "/notes", "to", "stay", "attire", "A jacket");

    assertThat(kept.status()).isEqualTo(204);
    assertThat(seeker.get(round).main()).contains("A jacket");
    assertThat(seeker.get(round + "/questions/nothing").status()).isEqualTo(404);
  }

  private static String action(Page page, String end) {
    return page.html().select("form[action$=" + end + "]").attr("action");
  }
}
