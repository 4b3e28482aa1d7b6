package app.onward.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.inbox.InboxMails;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What was read from a mail, each with the line that says so. */
@OnBothStores
class ReadFactsPagesTest {
  private final RunningOnward onward;
  private final Seeker seeker;

  ReadFactsPagesTest(Dialect dialect) {
    onward = RunningOnward.on(dialect);
    seeker = Seeker.on(onward);
  }

  @Test
  void aReasonStandsBesideItsWords() {
    Page page =
        suggested(
            InboxMails.REJECTION.replace(
                "We wish you well",
                "We were hoping for more hands-on experience with Terraform. If you would like"
                    + " feedback, just write. We wish you well"));

    assertThat(fact(page, "Reason given").text())
        .startsWith("A skill they look for: Terraform")
        .contains("We were hoping for more hands-on experience with Terraform.");
    assertThat(fact(page, "How far it had come").text()).startsWith("After the application");
    assertThat(fact(page, "Feedback").text()).startsWith("It can be had");
    assertThat(page.main()).doesNotContain("words everybody gets");
  }

  @Test
  void wordsThatEverybodyGetsAreCalledThat() {
    assertThat(suggested(InboxMails.REJECTION).main()).contains("words everybody gets");
  }

  @Test
  void anInterviewSaysWhenAndWithWhom() {
    Page page = suggested(InboxMails.INTERVIEW);

    assertThat(fact(page, "When").text()).contains("21 September").contains("calendar entry");
    assertThat(fact(page, "Person").text()).startsWith("Lena Ott");
  }

  @Test
  void sealedWordsStaySealed() {
    Page page = suggested(InboxMails.FEEDBACK);

    assertThat(page.html().select("details.read")).isEmpty();
    assertThat(page.main()).doesNotContain("window functions");
  }

  private Page suggested(String mail) {
    InboxMails.imported(onward, seeker.workspace(), mail);
    return seeker.get(seeker.get("/inbox").html().select("ol a").attr("href"));
  }

  private static Element fact(Page page, String name) {
    return Objects.requireNonNull(
        page.html().select("details.read dt:containsOwn(" + name + ") + dd").first(),
        () -> "No " + name + ": " + page.main());
  }
}
