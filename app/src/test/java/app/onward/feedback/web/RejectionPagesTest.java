package app.onward.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationFilter;
import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.applications.Closure;
import app.onward.applications.Details;
import app.onward.applications.Fact;
import app.onward.applications.Stage;
import app.onward.feedback.TurnedDown;
import app.onward.inbox.InboxMails;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import org.junit.jupiter.api.Test;

/** What is known of a no is read from its mail, and the person's to change. */
@OnBothStores
class RejectionPagesTest {
  private final TurnedDown one;
  private final Seeker seeker;

  RejectionPagesTest(Dialect dialect) {
    one = TurnedDown.on(dialect);
    seeker = one.seeker();
  }

  @Test
  void anAcceptedMailBringsItsReasons() {
    Page page =
        accepted(
            InboxMails.REJECTION.replace(
                "We wish you well",
                "We were hoping for more hands-on experience with Terraform. We wish you well"));

    assertThat(page.html().select("#code-1 option[selected]").text())
        .isEqualTo("A skill they look for");
    assertThat(page.html().select("#named-1").val()).isEqualTo("Terraform");
    assertThat(page.html().select("[name=evidence-1][checked]").val()).isEqualTo("STATED_SPECIFIC");
    assertThat(page.html().select("#sentence-1").val()).contains("hands-on experience");
    assertThat(page.html().select("[name=channel][checked]").val()).isEqualTo("MAIL");
    assertThat(page.main()).doesNotContain("words everybody gets");
  }

  @Test
  void wordsThatEverybodyGetsAreCalledThat() {
    Page page = accepted(InboxMails.REJECTION);

    assertThat(page.main()).contains("words everybody gets");
    assertThat(page.html().select("details[open] [name=wording]")).isEmpty();
  }

  @Test
  void undoOfTheAcceptanceTakesTheReasonsToo() {
    InboxMails.imported(one.onward(), one.workspace(), InboxMails.RECEIPT, InboxMails.REJECTION);
    accept("application_confirmation");
    Page done = accept("rejection");
    String rejection = only();
    assertThat(seeker.get(rejection + "/rejection").status()).isEqualTo(200);

    seeker.get("/inbox");
    seeker.post(done.undo());

    assertThat(seeker.get(rejection + "/rejection").status()).isEqualTo(404);
  }

  @Test
  void anOwnReasonCanBeAddedAndUndone() {
    String href = href(one.at(Stage.INTERVIEW));
    seeker.get(href + "/rejection");

    Page kept =
        seeker.submit(
            href + "/rejection",
            "channel",
            "PHONE",
            "named-1",
            "They hired from the team",
            "evidence-1",
            "GUESS");

    assertThat(kept.path()).isEqualTo(href);
    assertThat(kept.toast()).isEqualTo("Noted");
    assertThat(kept.main()).contains("Reasons, and how you know");
    kept = seeker.undo();
    assertThat(seeker.get(href).main()).contains("Note what they said");
  }

  @Test
  void aReasonWithoutEvidenceComesBackAsTyped() {
    String href = href(one.at(Stage.INTERVIEW));
    seeker.get(href + "/rejection");

    Page again = seeker.submit(href + "/rejection", "code-2", "PERF_TEST", "sentence-3", "So");

    assertThat(again.status()).isEqualTo(422);
    assertThat(again.problem("evidence-2")).startsWith("Choose how you know it.");
    assertThat(again.problem("named-3")).startsWith("Choose a reason");
    assertThat(again.html().select("#code-2 option[selected]").val()).isEqualTo("PERF_TEST");
  }

  @Test
  void whatIsNoRejectionHasNoSuchPage() {
    ApplicationId gone =
        one.add(
            Details.of("Corvane", "Clerk"),
            new Fact.Applied(),
            new Fact.Closed(Closure.ROLE_CLOSED));

    assertThat(seeker.get(href(gone) + "/rejection").status()).isEqualTo(404);
    assertThat(seeker.get(href(gone)).main()).doesNotContain("Note what they said");
  }

  private Page accepted(String mail) {
    InboxMails.imported(one.onward(), one.workspace(), mail);
    accept("rejection");
    return seeker.get(only() + "/rejection");
  }

  private String only() {
    var all = ApplicationFilter.usual().showing(ApplicationFilter.Show.ALL);
    var rows = one.onward().get(Applications.class).all(one.workspace(), all, 10);
    assertThat(rows).hasSize(1);
    return href(rows.getFirst().id());
  }

  private Page accept(String label) {
    Page page =
        seeker.get(
            seeker.get("/inbox?label=" + label).html().select("ol.suggestions a").attr("href"));
    return seeker.submit(page.html().select("form[action$=/acceptance]").attr("action"));
  }

  private static String href(ApplicationId id) {
    return "/applications/" + id;
  }
}
