package app.onward.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@OnBothStores
class PagesTest {
  private final Seeker seeker;
  private final LocalDate today;

  PagesTest(Dialect dialect) {
    RunningOnward onward = RunningOnward.on(dialect);
    seeker = Seeker.on(onward);
    today = LocalDate.now(onward.get(Clock.class));
  }

  @Test
  void anEmptyWorkspaceHasTwoDoors() {
    var page = seeker.get("/");

    assertThat(page.path()).isEqualTo("/start");
    assertThat(page.html().select("a.door").eachAttr("href"))
        .containsExactly("/imports", "/applications/new");
  }

  @Test
  void employerAndRoleAreEnough() {
    seeker.get("/applications/new");
    var page =
        seeker.post("/applications", "employer", "Eastmere", "role", "Clerk", "sent", "false");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.heading()).isEqualTo("Eastmere");
    assertThat(page.toast()).isEqualTo("Added Eastmere");
    assertThat(seeker.get("/").path()).isEqualTo("/applications");
    assertThat(seeker.get("/applications").main()).contains("One application is going on", "Clerk");
  }

  @Test
  void undoOfAddingEndsOnTheList() {
    seeker.get("/applications/new");
    var added =
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
    var page = seeker.post(added.undo());

    assertThat(page.path()).isEqualTo("/applications");
    assertThat(page.toast()).isEqualTo("Taken back: Added Eastmere");
    assertThat(page.main()).contains("Nothing is going on here");
  }
}
