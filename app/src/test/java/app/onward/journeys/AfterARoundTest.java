package app.onward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.onward.applications.ApplicationId;
import app.onward.interviews.Interviewee;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.Chromium;
import app.onward.platform.testing.RunningOnward;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On the way home from a round, with a phone. */
class AfterARoundTest {
  private final RunningOnward onward = RunningOnward.on(Dialect.SQLITE);
  private final WorkspaceId workspace = onward.newWorkspace();
  private final ApplicationId tessaly =
      new Interviewee(onward, workspace).apply("Tessaly", "Data Analyst");

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void fromTheBookingToTheTimeline(boolean withScript) {
    try (BrowserContext context =
        Chromium.context(Chromium.narrow().setJavaScriptEnabled(withScript))) {
      Page page = context.newPage();
      Person.signIn(page, onward, workspace);
      book(page);

      page.navigate(onward.address() + "/applications");
      Person.follow(page, "Panel at Tessaly is over");
      Person.follow(page, "Write down what they asked");
      Person.type(page, "A question", "Why us?\nWhat is a join?");
      Person.press(page, "Add");
      assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("2 questions");
      Person.press(page, "Struggled");
      assertThat(page.locator("[aria-pressed=true]")).hasText("Struggled");

      page.locator("summary").getByText("What I said").first().click();
      Person.type(page, "What I wish I had said", "Start with the result");
      if (withScript) {
        assertThat(page.locator(".asked [data-saves] [role=status]").first()).hasText("Saved");
      } else {
        Person.press(page, "Save");
      }
      page.navigate(onward.address() + "/applications/" + tessaly);
      Person.follow(page, "Panel held: 2 questions written down");
      assertThat(page.getByRole(AriaRole.MAIN)).containsText("Start with the result");
    }
  }

  @Test
  void whatIsTypedWaitsForTheConnection() {
    try (BrowserContext context = Chromium.context(Chromium.narrow())) {
      Page page = context.newPage();
      Person.signIn(page, onward, workspace);
      book(page);
      Person.follow(page, "Write down what they asked");
      context.setOffline(true);
      Person.type(page, "What I wore", "A jacket");
      assertThat(page.locator("#notes [role=status]")).containsText("Not saved yet");
      assertThat(page.getByLabel("What I wore")).hasValue("A jacket");

      context.setOffline(false);
      assertThat(page.locator("#notes [role=status]")).hasText("Saved");
      page.reload();
      assertThat(page.getByLabel("What I wore")).hasValue("A jacket");
    }
  }

  /** A round that was held in the morning. */
  private void book(Page page) {
    page.navigate(onward.address() + "/applications/" + tessaly);
    Person.follow(page, "A round is booked or was held");
    page.getByLabel("What kind of round?").selectOption("PANEL");
    Person.type(page, "Day", "2026-11-20");
    Person.type(page, "Time", "09:00");
    Person.press(page, "Keep it");
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .hasText("Panel");
  }
}
