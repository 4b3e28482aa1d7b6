package app.onward.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationId;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import org.junit.jupiter.api.Test;

/** Keeping an application by hand, and what is said where it may be there already. */
@OnBothStores
class AddingPagesTest {
  private final Applicant applicant;
  private final Seeker seeker;

  AddingPagesTest(Dialect dialect) {
    applicant = Applicant.on(dialect);
    seeker = applicant.seeker();
  }

  @Test
  void anEmptyWorkspaceHasTwoDoors() {
    Page page = seeker.get("/");

    assertThat(page.path()).isEqualTo("/start");
    assertThat(page.html().select("a.door").eachAttr("href"))
        .containsExactly("/imports", "/applications/new");
  }

  @Test
  void employerAndRoleAreEnough() {
    seeker.get("/applications/new");
    Page page =
        seeker.post("/applications", "employer", "Eastmere", "role", "Clerk", "sent", "false");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.heading()).isEqualTo("Eastmere");
    assertThat(page.toast()).isEqualTo("Added Eastmere");
    assertThat(seeker.get("/").path()).isEqualTo("/applications");
    assertThat(seeker.get("/applications").main()).contains("One application is going on", "Clerk");
  }

  @Test
  void aFormThatLacksSomethingKeepsTheRest() {
    seeker.get("/applications/new");
    Page page = seeker.post("/applications", "employer", "Eastmere", "role", " ", "sent", "false");

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.html().select("[role=alert] a").eachAttr("href")).containsExactly("#role");
    assertThat(page.problem("role")).isEqualTo("Type the role’s name.");
    assertThat(page.html().select("#employer").attr("value")).isEqualTo("Eastmere");
  }

  @Test
  void whatMayBeThereAlreadyIsShownBeforeItIsSaved() {
    applicant.add("Eastmere Ltd", "Data Clerk");
    seeker.get("/applications/new");
    String[] form = {"employer", "eastmere", "role", "Senior Data Clerk", "sent", "false"};
    Page page = seeker.post("/applications", form);

    assertThat(page.status()).isEqualTo(409);
    assertThat(page.html().select("[role=alert]").text()).contains("Eastmere Ltd, Data Clerk");
    assertThat(page.html().select("button[name=anyway]").text()).isEqualTo("Add it anyway");
    seeker.post(
        "/applications",
        "employer",
        "eastmere",
        "role",
        "Senior Data Clerk",
        "sent",
        "false",
        "anyway",
        "true");
    assertThat(seeker.get("/applications").main()).contains("2 applications", "Perhaps here twice");
  }

  @Test
  void twoThatAreDifferentAreKeptApart() {
    ApplicationId one = applicant.add("Eastmere", "Data Clerk");
    ApplicationId other = applicant.add("Eastmere", "Data Clerk");
    assertThat(seeker.get("/applications/" + one).main()).contains("nearly the same");
    assertThat(seeker.get("/applications/" + one + "/alike/" + other).status()).isEqualTo(200);

    Page apart = seeker.post("/applications/" + one + "/differences", "other", other.toString());

    assertThat(apart.main()).doesNotContain("nearly the same");
    assertThat(seeker.post(apart.undo()).main()).contains("nearly the same");
  }
}
