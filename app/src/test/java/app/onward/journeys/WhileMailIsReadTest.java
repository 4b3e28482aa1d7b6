package app.onward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.onward.inbox.Import;
import app.onward.inbox.ImportId;
import app.onward.inbox.ImportState;
import app.onward.inbox.Imports;
import app.onward.inbox.Origin;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.Chromium;
import app.onward.platform.testing.RunningOnward;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The page of a reading keeps up by itself, and the person keeps their place on it. */
class WhileMailIsReadTest {
  private final RunningOnward onward = RunningOnward.on(Dialect.SQLITE);
  private final WorkspaceId workspace = onward.newWorkspace();
  private final Imports imports = onward.get(Imports.class);
  private final Instant now = onward.get(Clock.class).instant();

  @Test
  void whatIsFocusedStaysFocusedUntilAllIsShown() {
    ImportId id = reading();
    try (BrowserContext context = Chromium.context(Chromium.wide())) {
      Page page = context.newPage();
      Person.signIn(page, onward, workspace);
      page.navigate(onward.address() + "/imports/" + id);
      Locator stop =
          page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stop reading"));
      stop.focus();
      String part = onward.address() + "/imports/" + id;
      for (int i = 0; i < 2; i++) {
        page.waitForResponse(part, () -> {});
      }
      assertThat(stop).isFocused();

      imports.finish(workspace, id, ImportState.DONE, now);
      assertThat(page.getByText("Remove what this brought in")).isVisible();
    }
  }

  /** One that is being read, as another node of the server would leave it. */
  private ImportId reading() {
    var id = ImportId.next();
    imports.add(
        workspace,
        Import.queued(id, "search.mbox", new Origin.OnDisk(Path.of("search.mbox"), false), now));
    imports.begin(workspace, id, 1000, now);
    return id;
  }
}
