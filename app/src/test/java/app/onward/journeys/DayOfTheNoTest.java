package app.onward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.onward.applications.Fact;
import app.onward.applications.Stage;
import app.onward.debriefs.Ended;
import app.onward.inbox.InboxMails;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.Chromium;
import app.onward.platform.testing.RunningOnward;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the mail that says no to the plan that shows up before the next round, on a phone. */
class DayOfTheNoTest {
  private static final String OF_TODAY =
      InboxMails.REJECTION.replace("Tue, 15 Sep 2026 15:41", "Fri, 20 Nov 2026 09:41");

  private final RunningOnward onward = RunningOnward.on(Dialect.SQLITE);

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void fromTheMailToThePlanBeforeTheNextRound(boolean withScript) {
    WorkspaceId workspace = onward.newWorkspace();
    InboxMails.imported(onward, workspace, OF_TODAY);
    var round =
        new Fact.RoundBooked(Stage.INTERVIEW, Instant.parse("2026-11-24T09:00:00Z"), null, 0, null);
    new Ended(onward, workspace).open("Tessaly", new Fact.Applied(), round);
    try (BrowserContext context =
        Chromium.context(Chromium.narrow().setJavaScriptEnabled(withScript))) {
      Page page = Chromium.timelessPage(context);
      Person.signIn(page, onward, workspace);
      page.navigate(onward.address() + "/inbox");
      Person.click(page, page.locator("ol.suggestions a"));
      Person.click(page, page.locator("form[action$='/acceptance'] button.next"));

      assertThat(page).hasURL(Pattern.compile("/no$"));
      assertThat(heading(page)).hasText("Not this one: Data Analyst, Brackwater");
      Person.press(page, "Nothing needed");
      Person.follow(page, "Fifteen minutes to look back, when you like");
      Person.press(page, "Begin");
      lookBack(page);

      page.navigate(onward.address() + "/applications");
      Person.follow(page, "Tessaly");
      assertThat(page.getByRole(AriaRole.MAIN))
          .containsText("If I fit my CV to a job, then I will");
    }
  }

  private static void lookBack(Page page) {
    assertThat(heading(page)).hasText("How are you right now?");
    Person.follow(page, "Rather not say");
    Person.press(page, "Go on");
    Person.type(page, "First", "Found the job on the second day");
    Person.press(page, "Go on");
    assertThat(page.getByRole(AriaRole.MAIN)).containsText("19 in 20");
    Person.follow(page, "Go on");
    Person.press(page, "Go on");
    Person.follow(page, "Go on");
    Person.press(page, "Go on");
    Person.click(page, page.locator("form[action$='/usual/1'] button"));
    Person.type(page, "If …", "I fit my CV to a job");
    Person.type(page, "… then I will …", "lay the ad beside it");
    Person.press(page, "Keep this plan");
    Person.follow(page, "Go on");
    Person.press(page, "Close it");
    assertThat(heading(page)).hasText("Done. This one is closed.");
    assertThat(page.getByRole(AriaRole.MAIN)).containsText("Still open: Data Analyst, Tessaly");
  }

  private static Locator heading(Page page) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
  }
}
