package app.onward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.onward.applications.Fact;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.Chromium;
import app.onward.platform.testing.RunningOnward;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Moving cards on the board, with the mouse and with the keys. */
class BoardTest {
  private final RunningOnward onward = RunningOnward.on(Dialect.SQLITE);

  @Test
  void aCardIsDragged() {
    onBoard(
        (page, workspace) -> {
          page.waitForNavigation(() -> card(page).dragTo(page.locator("[data-column='screen']")));
          assertThat(page.locator("[data-column='screen'] [data-card]")).containsText("Tessaly");
        });
  }

  @Test
  void aCardIsMovedWithTheKeysAndBackWithUndo() {
    onBoard(
        (page, workspace) -> {
          card(page).locator("a").first().focus();
          Person.key(page, "Shift+ArrowRight");
          assertThat(page.locator("[data-column='screen'] [data-card]")).containsText("Tessaly");
          Person.key(page, "u");
          assertThat(page.locator("[data-column='applied'] [data-card]")).containsText("Tessaly");
        });
  }

  private interface Journey {
    void go(Page page, WorkspaceId workspace);
  }

  private void onBoard(Journey journey) {
    var lived = new LivedInWorkspace(onward);
    lived.add("Tessaly", "Data Analyst", 3, new Fact.Applied());
    WorkspaceId workspace = lived.workspace();
    try (BrowserContext context = Chromium.context(Chromium.wide())) {
      Page page = Chromium.timelessPage(context);
      Person.signIn(page, onward, workspace);
      page.navigate(onward.address() + "/applications/board");
      assertThat(page.locator("[data-card]")).containsText("Data Analyst");
      journey.go(page, workspace);
    }
  }

  private static Locator card(Page page) {
    return page.locator("[data-column='applied'] [data-card]").first();
  }
}
