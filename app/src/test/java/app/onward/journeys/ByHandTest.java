package app.onward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.Chromium;
import app.onward.platform.testing.RunningOnward;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody without a mailbox at hand keeps a search by typing. */
class ByHandTest {
  private final RunningOnward onward = RunningOnward.on(Dialect.SQLITE);

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void fromNothingToAnApplicationAndBack(boolean withScript) {
    try (BrowserContext context = Chromium.context(phone(withScript))) {
      Page page = Chromium.timelessPage(context);
      Person.signIn(page, onward, onward.newWorkspace());
      page.navigate(onward.address() + "/");
      assertThat(page).hasURL(onward.address() + "/start");

      Person.follow(page, "Add one by hand");
      Person.press(page, "Add it");
      assertThat(page.getByRole(AriaRole.ALERT)).containsText("Type the employer’s name.");

      Person.type(page, "Employer", "Tessaly");
      Person.press(page, "Add it");
      assertThat(page.getByLabel("Employer", new Page.GetByLabelOptions().setExact(true)))
          .hasValue("Tessaly");
      Person.type(page, "Role", "Data Analyst");
      Person.press(page, "Add it");
      assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
          .containsText("Tessaly");

      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"))
          .first()
          .press("Enter");
      assertThat(page.getByRole(AriaRole.STATUS)).containsText("Taken back");
      page.navigate(onward.address() + "/");
      assertThat(page).hasURL(onward.address() + "/start");
    }
  }

  @Test
  void theKeyboardGoesEverywhere() {
    WorkspaceId workspace = new LivedInWorkspace(onward).make();
    try (BrowserContext context = Chromium.context(Chromium.wide())) {
      Page page = Chromium.timelessPage(context);
      Person.signIn(page, onward, workspace);
      page.navigate(onward.address() + "/applications");

      page.keyboard().press("?");
      assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
      page.keyboard().press("Escape");
      assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();

      page.keyboard().press("j");
      Person.key(page, "Enter");
      assertThat(page).hasURL(Pattern.compile("/applications/[0-9a-f-]+$"));

      page.keyboard().press("/");
      page.keyboard().type("eastm");
      Person.key(page, "Enter");
      assertThat(page.getByRole(AriaRole.MAIN)).containsText("University of Eastmere");

      page.keyboard().press("g");
      Person.key(page, "i");
      assertThat(page).hasURL(onward.address() + "/inbox");
    }
  }

  private static Browser.NewContextOptions phone(boolean withScript) {
    return Chromium.narrow().setJavaScriptEnabled(withScript);
  }
}
