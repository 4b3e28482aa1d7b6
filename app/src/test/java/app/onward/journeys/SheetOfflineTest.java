package app.onward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.onward.interviews.Round;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.Chromium;
import app.onward.platform.testing.RunningOnward;
import app.onward.preparation.Prepared;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In the train to a round, with the sheet on a phone and no connection. */
class SheetOfflineTest {
  private final RunningOnward onward = RunningOnward.on(Dialect.SQLITE);
  private final WorkspaceId workspace = onward.newWorkspace();

  @Test
  void theSavedSheetIsReadWithoutAConnection(@TempDir Path phone) {
    Round panel = new Prepared(onward, workspace).panel();
    Path saved = phone.resolve("round.html");
    try (BrowserContext context =
        Chromium.context(Chromium.narrow().setJavaScriptEnabled(false).setAcceptDownloads(true))) {
      Page page = context.newPage();
      Person.signIn(page, onward, workspace);
      page.navigate(onward.address() + Prepared.sheet(panel));
      Person.follow(page, "Write what only you know");
      Person.type(page, "Pay, as you will say it", "88 to 94 thousand");
      Person.press(page, "Keep it");
      Download download = page.waitForDownload(() -> Person.follow(page, "Save it on this device"));
      download.saveAs(saved);

      context.setOffline(true);
      var failed = new ArrayList<String>();
      Page offline = context.newPage();
      offline.onRequestFailed(request -> failed.add(request.url()));
      offline.navigate(saved.toUri().toString());

      assertThat(offline.getByRole(AriaRole.HEADING, named(1))).hasText("Panel, Tessaly");
      assertThat(offline.getByRole(AriaRole.MAIN)).containsText("Why are you leaving?");
      assertThat(offline.getByRole(AriaRole.MAIN)).containsText("88 to 94 thousand");
      assertThat(offline.locator("h2").first()).hasCSS("font-weight", "700");
      Assertions.assertThat(failed).isEmpty();
      Assertions.assertThat(
              (Boolean)
                  offline.evaluate(
                      "() => document.documentElement.scrollWidth <= window.innerWidth"))
          .isTrue();
    }
  }

  @Test
  void aPrintedSheetIsOnePage() {
    Round panel = new Prepared(onward, workspace).panel();
    try (BrowserContext context = Chromium.context(Chromium.wide())) {
      Page page = context.newPage();
      Person.signIn(page, onward, workspace);
      page.navigate(onward.address() + Prepared.sheet(panel));
      byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));

      Assertions.assertThat(pages(pdf)).isEqualTo(1);
    }
  }

  private static int pages(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    List<String> found =
        Pattern.compile("/Type\\s*/Page[^s]")
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .toList();
    return found.size();
  }

  private static Page.GetByRoleOptions named(int level) {
    return new Page.GetByRoleOptions().setLevel(level);
  }
}
