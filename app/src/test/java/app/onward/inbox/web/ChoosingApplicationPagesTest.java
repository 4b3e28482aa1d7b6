package app.onward.inbox.web;

import static app.onward.inbox.web.InboxReader.acceptance;
import static org.assertj.core.api.Assertions.assertThat;

import app.onward.inbox.InboxMails;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import org.junit.jupiter.api.Test;

/** To which application a mail belongs, where that is not beyond doubt. */
@OnBothStores
class ChoosingApplicationPagesTest {
  private final InboxReader reader;
  private final Seeker seeker;

  ChoosingApplicationPagesTest(Dialect dialect) {
    reader = InboxReader.on(dialect);
    seeker = reader.seeker();
  }

  @Test
  void thePersonChoosesWhereTwoFit() {
    reader.add("University of Eastmere", "Data Steward");
    reader.add("University of Eastmere", "Survey Statistician");
    reader.read(InboxMails.INVITATION);
    Page page = reader.open("interview");
    assertThat(page.main()).contains("More than one fits. Choose below.");
    assertThat(page.html().select("details[open] select[name=target] option").eachText())
        .startsWith("Choose one")
        .contains(
            "Data Steward at University of Eastmere",
            "Survey Statistician at University of Eastmere");

    Page unchosen = seeker.submit(acceptance(page));
    assertThat(unchosen.status()).isEqualTo(422);
    assertThat(unchosen.problem("target")).startsWith("More than one application fits.");
    assertThat(reader.names()).hasSize(2);

    String steward = page.html().select("option:contains(Data Steward at)").attr("value");
    Page accepted = seeker.submit(acceptance(page), "target", steward);
    assertThat(accepted.toast()).isEqualTo("Accepted");
    String timeline = "/applications/" + steward.substring("application:".length());
    assertThat(seeker.get(timeline).main()).contains("Invitation to an interview");
    assertThat(reader.names()).hasSize(2);
  }

  @Test
  void aRemovedApplicationIsNotProposedAgain() {
    reader.read(InboxMails.RECEIPT, InboxMails.INTERVIEW);
    seeker.submit(acceptance(reader.open("application_confirmation")));
    Page stale = reader.open("interview");
    String removed = reader.timeline();
    seeker.get(removed);
    seeker.post(removed + "/removal");

    Page late = seeker.post(acceptance(stale), "target", target(removed));
    assertThat(late.status()).isEqualTo(422);
    assertThat(late.problem("target")).isEqualTo("This application is not there any more.");
    Page fresh = reader.open("interview");
    assertThat(fresh.html().select("select[name=target] option[selected]").text())
        .isEqualTo("New: Data Analyst at Brackwater");
    assertThat(seeker.submit(acceptance(fresh)).toast()).isEqualTo("Accepted");
    assertThat(reader.names()).containsExactly("Data Analyst at Brackwater");
    assertThat(reader.timeline()).isNotEqualTo(removed);
  }

  private static String target(String timeline) {
    return "application:" + timeline.substring("/applications/".length());
  }

  @Test
  void theSameNewOneFromTwoWindowsIsOneApplication() {
    reader.read(InboxMails.RECEIPT, InboxMails.INTERVIEW);
    Page stale = reader.open("interview");
    String proposed = stale.html().select("select[name=target] option[selected]").attr("value");
    assertThat(proposed).startsWith("proposed:");
    seeker.submit(acceptance(reader.open("application_confirmation")));
    seeker.get(stale.path());
    seeker.submit(acceptance(stale), "target", proposed);

    assertThat(reader.names()).containsExactly("Data Analyst at Brackwater");
  }
}
