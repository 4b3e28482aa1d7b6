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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way it can end, from the accepted mail to the closed debrief, on a phone. */
class EveryDebriefTest {
  private static final String OF_TODAY =
      InboxMails.REJECTION.replace("Tue, 15 Sep 2026 15:41", "Fri, 20 Nov 2026 09:41");
  private static final int MOST_STEPS = 10;

  private final RunningOnward onward = RunningOnward.on(Dialect.SQLITE);
  private final WorkspaceId workspace = onward.newWorkspace();
  private final Ended ended = new Ended(onward, workspace);

  @ParameterizedTest
  @CsvSource({
    "APPLIED, For about 19 in 20, true",
    "SCREEN, For about 2 in 3, false",
    "ASSESSMENT, Nobody has good numbers, true",
    "INTERVIEW, For about 7 in 10, false",
    "FINAL, You were among the last few, true",
    "OFFER, Who needs to know today?, false"
  })
  void fromTheAcceptedMailToTheClose(Stage stage, String said, boolean withScript) {
    var round =
        new Fact.RoundBooked(Stage.INTERVIEW, Instant.parse("2026-11-24T09:00:00Z"), null, 0, null);
    ended.open("Tessaly", new Fact.Applied(), round);
    ended.open("Brackwater", new Fact.Applied(), new Fact.Reached(stage));
    InboxMails.imported(onward, workspace, OF_TODAY);
    try (BrowserContext context = phone(withScript)) {
      Page page = Chromium.timelessPage(context);
      Person.signIn(page, onward, workspace);
      page.navigate(onward.address() + "/inbox");
      Person.click(page, page.locator("ol.suggestions a"));
      Person.click(page, page.locator("form[action$='/acceptance'] button.next"));
      assertThat(page).hasURL(Pattern.compile("/no$"));
      Person.press(page, "Nothing needed");
      Person.click(page, page.locator("a[href$='/debrief']"));
      Person.press(page, "Begin");

      walkThrough(page, said);

      page.navigate(onward.address() + "/lessons");
      assertThat(page.getByRole(AriaRole.MAIN)).containsText("then I will lay the ad beside it");
      page.navigate(onward.address() + "/applications");
      Person.follow(page, "Tessaly");
      assertThat(page.getByRole(AriaRole.MAIN)).containsText("then I will lay the ad beside it");
    }
  }

  @Test
  void whatStayedSilentIsClosedAndLookedBackOnTogether() {
    ended.openFor("Corvane", 60, new Fact.Applied());
    ended.openFor("Norlight", 50, new Fact.Applied());
    var round =
        new Fact.RoundBooked(Stage.INTERVIEW, Instant.parse("2026-11-24T09:00:00Z"), null, 0, null);
    ended.open("Tessaly", new Fact.Applied(), round);
    try (BrowserContext context = phone(true)) {
      Page page = Chromium.timelessPage(context);
      Person.signIn(page, onward, workspace);
      page.navigate(onward.address() + "/applications");
      Person.follow(page, "Some have been silent for long");
      Person.press(page, "Close these");
      Person.press(page, "Look back on them");

      walkThrough(page, "Most who apply without knowing anybody there are never answered");

      page.navigate(onward.address() + "/applications");
      Person.follow(page, "Tessaly");
      assertThat(page.getByRole(AriaRole.MAIN)).containsText("then I will lay the ad beside it");
    }
  }

  /** Goes through every step, plans one thing, and closes. */
  private static void walkThrough(Page page, String said) {
    boolean met = false;
    for (int i = 0; i < MOST_STEPS && !heading(page).innerText().startsWith("Ready"); i++) {
      met |= page.getByRole(AriaRole.MAIN).innerText().contains(said);
      if (page.url().endsWith("/plans")) {
        Person.type(page, "If …", "they ask what I know of them");
        Person.type(page, "… then I will …", "lay the ad beside it");
        Person.press(page, "Keep this plan");
      }
      Person.click(page, page.locator("main .actions .button.next"));
    }
    if (!met) {
      throw new AssertionError("No step said: " + said);
    }
    Person.press(page, "Close it");
    assertThat(heading(page)).hasText("Done. This one is closed.");
  }

  private static BrowserContext phone(boolean withScript) {
    return Chromium.context(Chromium.narrow().setJavaScriptEnabled(withScript));
  }

  private static Locator heading(Page page) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
  }
}
