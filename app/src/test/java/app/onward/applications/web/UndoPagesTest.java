package app.onward.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationId;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is written can be taken back, with what rests on it. */
@OnBothStores
class UndoPagesTest {
  private final Applicant applicant;
  private final Seeker seeker;
  private final LocalDate today;

  UndoPagesTest(Dialect dialect) {
    applicant = Applicant.on(dialect);
    seeker = applicant.seeker();
    today = applicant.today();
  }

  @ParameterizedTest
  @CsvSource({
    "events, what=applied&day=0, You applied",
    "events, what=stage&stage=screen&day=0, Came to Screen",
    "events, what=offer&day=0, An offer was made",
    "rounds, kind=PANEL&day=3&time=10:30&zone=UTC, An interview:",
    "events, what=closing&closure=rejected&day=0, Closed: Rejected",
    "notes, text=remember-the-milk, remember-the-milk",
    "details, employer=Westmere&role=Clerk, Westmere",
    "details, employer=Eastmere&role=Clerk&posting=We-look-for-you, We-look-for-you",
    "stage, stage=interview, Moved to Interview",
  })
  void everyWriteHasItsInverse(String noun, String fields, String shown) {
    ApplicationId id = applicant.add("Eastmere", "Clerk");
    String timeline = "/applications/" + id;
    String before = withoutTokens(seeker.get(timeline));

    Page done = seeker.post(timeline + "/" + noun, applicant.pairs(fields));
    assertThat(done.status()).isEqualTo(200);
    assertThat(HardWords.in(done.toast())).isEmpty();
    assertThat(seeker.get(timeline).main()).contains(shown);
    Page undone = seeker.post(done.undo());

    assertThat(undone.toast()).startsWith("Taken back: ");
    assertThat(withoutTokens(seeker.get(timeline))).isEqualTo(before);
  }

  @Test
  void undoOfAddingEndsOnTheList() {
    seeker.get("/applications/new");
    Page added =
        seeker.post(
            "/applications",
            "employer",
            "Eastmere",
            "role",
            "Clerk",
            "sent",
            "true",
            "appliedOn",
            today.minusDays(3).toString());
    Page page = seeker.post(added.undo());

    assertThat(page.path()).isEqualTo("/applications");
    assertThat(page.toast()).isEqualTo("Taken back: Added Eastmere");
    assertThat(page.main()).contains("Nothing is going on here");
  }

  @Test
  void whatRestsOnAnActGoesWithIt() {
    ApplicationId id = applicant.add("Eastmere", "Clerk");
    seeker.get("/applications/" + id);
    Page closed =
        seeker.post(
            "/applications/" + id + "/events",
            applicant.pairs("what=closing&closure=withdrawn&day=0"));
    seeker.post("/applications/" + id + "/reopening");

    Page asked = seeker.post(closed.undo());
    assertThat(asked.status()).isEqualTo(409);
    assertThat(asked.main()).contains("Closed Eastmere", "Reopened Eastmere");
    Page undone = seeker.post(closed.undo(), "all", "true");
    assertThat(undone.toast()).isEqualTo("Taken back: Closed Eastmere");
    assertThat(seeker.get("/acts").main()).contains("taken back");
  }

  @Test
  void aRemovedApplicationIsGoneUntilUndo() {
    ApplicationId id = applicant.add("Eastmere", "Clerk");
    seeker.get("/applications/" + id);
    Page removed = seeker.post("/applications/" + id + "/removal");

    assertThat(removed.path()).isEqualTo("/applications");
    assertThat(seeker.get("/search?q=eastmere").main()).contains("Nothing has all of these words");
    assertThat(seeker.get("/applications/" + id).status()).isEqualTo(404);
    seeker.get("/applications");
    seeker.post(removed.undo());
    assertThat(seeker.get("/applications/" + id).status()).isEqualTo(200);
  }

  /** The page's main part; tokens against forged requests differ each time. */
  private static String withoutTokens(Page page) {
    var html = page.html();
    html.select("input[name=_csrf]").remove();
    return html.select("main").outerHtml();
  }
}
