package app.onward.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationFilter;
import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.applications.Stage;
import app.onward.feedback.TurnedDown;
import app.onward.inbox.InboxMails;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What came back is sealed everywhere until its owner opens it; what worked then comes first. */
@OnBothStores
class FeedbackPagesTest {
  private static final String HEARD =
      "Your portfolio was strong. You seemed a bit nervous."
          + " We were hoping for more hands-on experience with Terraform.";

  private final TurnedDown one;
  private final Seeker seeker;

  FeedbackPagesTest(Dialect dialect) {
    one = TurnedDown.on(dialect);
    seeker = one.seeker();
  }

  @Test
  void sealedTextIsNowhere() {
    InboxMails.imported(one.onward(), one.workspace(), InboxMails.FEEDBACK);
    String application = accept("feedback");
    String feedback = sealed(application);

    for (String path :
        List.of(
            application,
            feedback,
            "/applications",
            "/acts",
            "/inbox",
            "/search?q=hesitant",
            "/search?q=harbour",
            application + "/feedback-request",
            application + "/letters")) {
      assertThat(seeker.get(path).html().text())
          .as(path)
          .doesNotContain("hesitant and", "were hesitant", "harbour census", "Feedback on your");
    }
    assertThat(seeker.get("/search?q=hesitant").html().select("main ol li, main ul li"))
        .noneMatch(hit -> hit.text().contains("window"));
  }

  @Test
  void openedItShowsWhatWorkedFirst() {
    String href = typed();
    Page opened = open(href, "NOW");

    assertThat(opened.html().select("main h2").eachText())
        .containsExactly("What worked", "What could be done another way");
    assertThat(opened.html().select("main form > .stack .note").eachText().getFirst())
        .isEqualTo("Your portfolio was strong.");
    assertThat(opened.html().select("details:not([open]) .note").eachText())
        .contains("You seemed a bit nervous.");
    assertThat(opened.html().select("select[name^=code] option[selected]").text())
        .contains("A skill they look for");
  }

  @Test
  void itCanWaitForTomorrowOrAPartnerAndStaysSealed() {
    String href = typed();

    Page tomorrow = open(href, "TOMORROW");
    assertThat(tomorrow.main()).contains("It waits until tomorrow.").doesNotContain("portfolio");
    assertThat(open(href, "WITH_PARTNER").main())
        .contains("somebody you trust")
        .doesNotContain("portfolio");
  }

  @Test
  void aPersonSentenceIsRewrittenAndItsSortingUndone() {
    String href = typed();
    Page opened = open(href, "NOW");
    String field = opened.html().select("input[name^=behaviour]").attr("name");

    Page kept = seeker.submit(href, field, "I spoke fast at the start");
    assertThat(kept.toast()).isEqualTo("Kept");
    assertThat(seeker.get(href).html().select("input[name^=behaviour]").val())
        .isEqualTo("I spoke fast at the start");
  }

  @Test
  void emptyWordsComeBackAsTyped() {
    ApplicationId id = one.at(Stage.INTERVIEW);
    seeker.get("/applications/" + id + "/feedback/new");

    Page again = seeker.submit("/applications/" + id + "/feedback", "day", "2027-01-01");

    assertThat(again.status()).isEqualTo(422);
    assertThat(again.problem("day")).startsWith("Type a day");
    assertThat(again.problem("text")).startsWith("Write what they said");
  }

  /** Where the feedback of a call lies. */
  private String typed() {
    String application = "/applications/" + one.at(Stage.INTERVIEW);
    seeker.get(application + "/feedback/new");
    Page kept = seeker.submit(application + "/feedback", "text", HEARD);
    assertThat(kept.toast()).isEqualTo("Kept, and sealed");
    assertThat(kept.html().text()).doesNotContain("portfolio");
    return sealed(application);
  }

  private String sealed(String application) {
    return seeker.get(application).html().select("aside a:contains(Feedback, sealed)").attr("href");
  }

  private Page open(String href, String when) {
    seeker.get(href);
    return seeker.post(href + "/opening", "when", when);
  }

  private String accept(String label) {
    Page page =
        seeker.get(
            seeker.get("/inbox?label=" + label).html().select("ol.suggestions a").attr("href"));
    seeker.submit(page.html().select("form[action$=/acceptance]").attr("action"));
    var all = ApplicationFilter.usual().showing(ApplicationFilter.Show.ALL);
    var rows = one.onward().get(Applications.class).all(one.workspace(), all, 10);
    return "/applications/" + rows.getFirst().id();
  }
}
