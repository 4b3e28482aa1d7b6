package app.onward.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationId;
import app.onward.applications.ChangeApplication;
import app.onward.applications.Fact;
import app.onward.applications.When;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of one application: what it tells, what it refuses, and to whom it is shown. */
@OnBothStores
class TimelinePagesTest {
  private final Applicant applicant;
  private final Seeker seeker;
  private final LocalDate today;

  TimelinePagesTest(Dialect dialect) {
    applicant = Applicant.on(dialect);
    seeker = applicant.seeker();
    today = applicant.today();
  }

  @ParameterizedTest
  @CsvSource({
    "applied, 1, '', This day is still to come.",
    "closing, -9, rejected, This day lies before the day you applied.",
    "closing, -1, accepted, 'No offer is recorded, so none can be accepted or declined.'",
    "closing, 1, role_closed, This day is still to come."
  })
  void aRefusalStandsBesideItsField(String what, int days, String closure, String sentence) {
    ApplicationId id = applicant.add("Eastmere", "Clerk", today.minusDays(5));
    seeker.get("/applications/" + id + "/events/new?what=" + what);
    Page page =
        seeker.post(
            "/applications/" + id + "/events",
            "what",
            what,
            "day",
            today.plusDays(days).toString(),
            "closure",
            closure);

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.main()).contains(sentence);
    assertThat(page.html().select("#day").attr("value")).isEqualTo(today.plusDays(days).toString());
  }

  @Test
  void notesAndPostingsAreFound() {
    ApplicationId id = applicant.add("Eastmere", "Clerk");
    seeker.get("/applications/" + id);
    Page noted = seeker.post("/applications/" + id + "/notes", "text", "Ask about zebras");

    Page found = seeker.get("/search?q=zebra");
    assertThat(found.html().select("mark").text()).isEqualTo("zebras");
    assertThat(found.html().select(".hit a").attr("href"))
        .startsWith("/applications/" + id + "#note-");
    seeker.post(noted.undo());
    assertThat(seeker.get("/search?q=zebra").html().select(".hit")).isEmpty();
  }

  @Test
  void silenceSaysWhatIsUsual() {
    ApplicationId id = applicant.add("Eastmere", "Clerk", today.minusDays(14));

    assertThat(seeker.get("/applications").main())
        .contains("quiet for 14 days; an answer is less likely now");
    assertThat(seeker.get("/applications/" + id).main())
        .contains(
            "Quiet for 14 days.", "3 to 4 usually still get an answer", "not your own figure");
  }

  @Test
  void feedbackAndACancelledRoundEndASilence() {
    ApplicationId id = applicant.add("Eastmere", "Clerk", today.minusDays(40));
    happened(id, today.minusDays(25), new Fact.FeedbackReceived());
    happened(id, today.minusDays(12), new Fact.RoundCancelled(null, null));

    assertThat(seeker.get("/applications/" + id).html().select("li.gap p:first-child").eachText())
        .containsExactly("Quiet for 12 days.", "Nothing for 13 days.", "Nothing for 15 days.");
  }

  private void happened(ApplicationId id, LocalDate day, Fact fact) {
    applicant
        .onward()
        .get(ChangeApplication.class)
        .change(
            seeker.workspace(),
            id,
            "acts.mail-linked",
            "Eastmere",
            List.of(new ChangeApplication.Dated(When.on(day), fact)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/details", "/events/new?what=offer", "/notes/0", "/files/0", "/alike/0"})
  void anotherWorkspacesApplicationIsNotThere(String page) {
    ApplicationId foreign = applicant.add("Elsewhere", "Clerk");
    Seeker mine = Seeker.on(applicant.onward());

    assertThat(mine.get("/applications/" + foreign + page).status()).isEqualTo(404);
    mine.get("/applications/new");
    for (String noun : List.of("reopening", "removal")) {
      assertThat(mine.post("/applications/" + foreign + "/" + noun).status()).isEqualTo(404);
      mine.get("/applications/new");
    }
  }
}
