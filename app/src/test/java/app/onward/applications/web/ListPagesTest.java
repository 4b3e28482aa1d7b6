package app.onward.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationId;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of applications, its filters and saved views. */
@OnBothStores
class ListPagesTest {
  private final Applicant applicant;
  private final Seeker seeker;

  ListPagesTest(Dialect dialect) {
    applicant = Applicant.on(dialect);
    seeker = applicant.seeker();
  }

  @Test
  void closedOnesAreOutOfSight() {
    ApplicationId id = applicant.add("Eastmere", "Clerk");
    seeker.get("/applications/" + id);
    seeker.post(
        "/applications/" + id + "/events", applicant.pairs("what=closing&closure=rejected&day=0"));

    for (String path : List.of("/applications", "/applications/board", "/acts")) {
      Page page = seeker.get(path);
      assertThat(HardWords.in(page.html().body().text())).as(path).isEmpty();
    }
    assertThat(HardWords.in(seeker.get("/applications/" + id).html().title())).isEmpty();
    assertThat(seeker.get("/applications").main()).doesNotContain("Clerk");
    assertThat(seeker.get("/applications?show=closed").main()).contains("Clerk");
  }

  @Test
  void whatIsLeftOutIsNotSaidToBeGone() {
    applicant.add("Eastmere", "Clerk");
    applicant.add("Corvane", "Analyst");
    Page one = seeker.get("/applications?q=clerk&show=all");
    assertThat(one.main()).contains("One application fits");
    assertThat(one.html().select(".filters a").attr("href")).isEqualTo("/applications?show=all");

    Page none = seeker.get("/applications?q=zzz");
    assertThat(none.main()).contains("Nothing fits").doesNotContain("Nothing is going on");
    assertThat(none.html().select(".empty a").attr("href")).isEqualTo("/applications");
  }

  @Test
  void aViewIsSavedRenamedRemovedAndBack() {
    seeker.get("/applications?stage=interview");
    Page saved = seeker.post("/applications/views", "name", "Talks", "query", "stage=interview");
    assertThat(saved.path()).isEqualTo("/applications?stage=interview");
    assertThat(saved.html().select("nav.views a[aria-current]").text()).isEqualTo("Talks");

    Page again = seeker.post("/applications/views", "name", "talks", "query", "show=all");
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.problem("name")).contains("Another view has this name");

    String view = saved.html().select("form[action$=/removal][action*=views]").attr("action");
    Page removed = seeker.post(view);
    assertThat(removed.html().select("nav.views a")).isEmpty();
    Page back = seeker.post(removed.undo());
    assertThat(back.html().select("nav.views a").text()).isEqualTo("Talks");
  }

  @Test
  void aNameThatIsTakenLeavesTheViewToBeRenamed() {
    seeker.get("/applications?stage=interview");
    seeker.post("/applications/views", "name", "Talks", "query", "stage=interview");
    seeker.get("/applications?stage=final");
    Page last = seeker.post("/applications/views", "name", "Last", "query", "stage=final");
    String rename = last.html().select("form[action$=/name]").attr("action");
    Page refused = seeker.post(rename, "name", "Talks", "query", "stage=final");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem("name")).contains("Another view has this name");
    assertThat(refused.html().select("details[open] form").eachAttr("action")).contains(rename);
    assertThat(refused.html().select("#name").attr("value")).isEqualTo("Talks");
  }
}
