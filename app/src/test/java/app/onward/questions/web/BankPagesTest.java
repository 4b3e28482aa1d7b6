package app.onward.questions.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import org.junit.jupiter.api.Test;

@OnBothStores
class BankPagesTest {
  private final Seeker seeker;

  BankPagesTest(Dialect dialect) {
    seeker = Seeker.on(RunningOnward.on(dialect));
  }

  @Test
  void theBankBeginsWithItsTopics() {
    Page page = seeker.get("/questions");

    assertThat(page.heading()).isEqualTo("Questions");
    assertThat(page.html().select("main .list a")).hasSizeGreaterThanOrEqualTo(60);
    assertThat(page.html().select(".site-tools a[href=/questions]").text()).isEqualTo("Questions");
  }

  @Test
  void sectorAndStageLeaveWhatFits() {
    Page page = seeker.get("/questions?sector=teaching&stage=assessment");

    assertThat(page.html().select("main h2").eachText()).containsExactly("Lessons");
    assertThat(page.html().select("#sector option[selected]").text()).isEqualTo("Teaching");
    assertThat(page.html().select("main .list a")).hasSize(8);
    assertThat(page.html().select("[role=status]").text()).isEqualTo("8 questions");
  }

  @Test
  void wordsThatNoQuestionHasSayWhatToDo() {
    assertThat(seeker.get("/questions?q=xylophone").main()).contains("Try one word");
  }

  @Test
  void aQuestionSaysWhatIsLookedAt() {
    Page page = seeker.get("/questions/starter/biggest-weakness");

    assertThat(page.heading()).isEqualTo("What is your biggest weakness?");
    assertThat(page.main())
        .contains("Whether you see yourself clearly", "First call, Interview", "every field");
    assertThat(page.html().select("aside .list a")).isNotEmpty();
    assertThat(seeker.get("/questions/starter/no-such-question").status()).isEqualTo(404);
  }
}
