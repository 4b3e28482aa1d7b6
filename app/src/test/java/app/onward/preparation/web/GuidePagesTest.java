package app.onward.preparation.web;

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

@OnBothStores
class GuidePagesTest {
  private final RunningOnward onward;
  private final Seeker seeker;

  GuidePagesTest(Dialect dialect) {
    onward = RunningOnward.on(dialect);
    seeker = Seeker.on(onward);
  }

  @Test
  void guidesAreListedByStageAndBySector() {
    Page page = seeker.get("/guides");

    assertThat(page.html().select(".shelves h2").eachText())
        .containsExactly("By stage", "By sector");
    assertThat(page.html().select(".shelves a")).hasSize(20);
    assertThat(page.html().select(".site-tools a[href=/guides]").text()).isEqualTo("Guides");
  }

  @Test
  void aGuideIsFoundByItsWords() {
    assertThat(seeker.get("/guides?q=role+play").html().select(".shelves a").eachText())
        .containsExactly("Sales");
    assertThat(seeker.get("/guides?q=xylophone").main()).contains("No guide has these words");
  }

  @Test
  void aGuideShowsAllItsParts() {
    Page page = seeker.get("/guides/phone-screen");

    assertThat(page.heading()).isEqualTo("The first call with a recruiter");
    assertThat(page.html().select("article h2")).hasSize(9);
    assertThat(seeker.get("/guides/no-such-guide").status()).isEqualTo(404);
  }

  @Test
  void whatIsWrittenBesideItStaysUntilItIsTakenBack() {
    seeker.get("/guides/teaching");
    Page kept = seeker.submit("/guides/teaching/note", "text", "Take the bells along");

    assertThat(kept.toast()).isEqualTo("Notes kept.");
    assertThat(kept.html().select("#text").text()).isEqualTo("Take the bells along");
    assertThat(seeker.get("/guides/law").html().select("#text").text()).isEmpty();
    assertThat(seeker.get("/acts").main()).contains("Wrote beside the guide “Teaching”");

    seeker.get("/guides/teaching");
    seeker.submit("/guides/teaching/note", "text", " ");
    assertThat(seeker.get("/guides/teaching").html().select("#text").text()).isEmpty();
    seeker.submit("/guides/teaching/note", "text", "Again");
    seeker.undo();
    assertThat(seeker.get("/guides/teaching").html().select("#text").text()).isEmpty();
  }

  @Test
  void tooLongANoteIsKeptOnThePage() {
    seeker.get("/guides/teaching");
    Page page = seeker.submit("/guides/teaching/note", "text", "x".repeat(10_001));

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem("text")).startsWith("This has more than 10,000");
    assertThat(page.html().select("#text").text()).hasSize(10_001);
  }

  @Test
  void aGuideOfOnesOwnIsKeptChangedRemovedAndBroughtBack() {
    seeker.get("/guides/own/new?topic=sales");
    Page kept = seeker.submit("/guides/own", "title", "Ben’s advice", "text", "Ask for the order");
    assertThat(kept.heading()).isEqualTo("Ben’s advice");
    assertThat(seeker.get("/guides/sales").main()).contains("Ben’s advice");
    assertThat(seeker.get("/guides?q=order+ask").main()).contains("Ben’s advice");

    String own = kept.path();
    seeker.get(own + "/details");
    assertThat(seeker.submit(own + "/details", "text", "Ask twice").main()).contains("Ask twice");
    seeker.get(own);
    assertThat(seeker.submit(own + "/removal").main()).doesNotContain("Ben’s advice");
    seeker.undo();
    assertThat(seeker.get(own).main()).contains("Ask twice");
    assertThat(Seeker.on(onward).get(own).status()).isEqualTo(404);
  }

  @Test
  void problemsStandBesideTheirFieldsAndNothingTypedIsLost() {
    seeker.get("/guides/own/new");
    Page page = seeker.submit("/guides/own", "title", " ", "text", "Ask twice");

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem("title")).startsWith("Give it a title");
    assertThat(page.problem("topic")).startsWith("Choose the guide");
    assertThat(page.html().select("#text").text()).isEqualTo("Ask twice");
  }

  @Test
  void aRoundLeadsToItsGuide() {
    var mira = new Interviewee(onward, seeker.workspace());
    ApplicationId tessaly = mira.apply("Tessaly", "Data Analyst");
    Round round = mira.book(tessaly, RoundKind.TAKE_HOME, 24);

    Page page = seeker.get("/applications/" + tessaly + "/rounds/" + round.id());

    assertThat(page.html().select("aside a[href=/guides/test-or-task]").text())
        .isEqualTo("Guide: A test, or a task to do at home");
  }
}
