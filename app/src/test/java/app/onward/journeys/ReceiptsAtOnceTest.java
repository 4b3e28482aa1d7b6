package app.onward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationFilter;
import app.onward.applications.ApplicationFilter.Show;
import app.onward.applications.Applications;
import app.onward.inbox.InboxMails;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.Chromium;
import app.onward.platform.testing.RunningOnward;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All certain receipts are accepted in one go, and taken back in one go, without a mouse. */
class ReceiptsAtOnceTest {
  private final RunningOnward onward = RunningOnward.on(Dialect.SQLITE);
  private final WorkspaceId workspace = onward.newWorkspace();

  enum Way {
    BY_KEY,
    BY_TAB_WITHOUT_SCRIPT;

    void press(Page page, String button, String key) {
      switch (this) {
        case BY_KEY -> Person.key(page, key);
        case BY_TAB_WITHOUT_SCRIPT -> {
          Locator wanted = page.getByRole(AriaRole.BUTTON, named(button));
          for (int i = 0; i < 60 && wanted.and(page.locator(":focus")).count() == 0; i++) {
            page.keyboard().press("Tab");
          }
          assertThat(wanted).isFocused();
          Person.key(page, "Enter");
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void acceptedAndTakenBackByKeyboard(Way way) {
    InboxMails.imported(onward, workspace, InboxMails.many(3));
    boolean script = way == Way.BY_KEY;
    try (BrowserContext context = Chromium.context(Chromium.wide().setJavaScriptEnabled(script))) {
      Page page = Chromium.timelessPage(context);
      Person.signIn(page, onward, workspace);
      page.navigate(onward.address() + "/inbox");

      way.press(page, "Accept all 3 certain receipts", "A");
      assertThat(page.getByRole(AriaRole.STATUS)).containsText("3 receipts accepted");
      assertThat(page.getByRole(AriaRole.MAIN)).containsText("Nothing waits for you");
      assertThat(applications()).isEqualTo(3);

      way.press(page, "Undo", "u");
      assertThat(page.getByRole(AriaRole.STATUS)).containsText("Taken back: Accepted 3 receipts");
      assertThat(page.getByRole(AriaRole.MAIN)).containsText("3 suggestions wait");
      assertThat(applications()).isZero();
    }
  }

  @Test
  void oneAfterTheOtherByKey() {
    InboxMails.imported(
        onward, workspace, InboxMails.RECEIPT, InboxMails.OUTREACH, InboxMails.INTERVIEW);
    try (BrowserContext context = Chromium.context(Chromium.wide())) {
      Page page = Chromium.timelessPage(context);
      Person.signIn(page, onward, workspace);
      page.navigate(onward.address() + "/inbox");
      page.keyboard().press("j");
      Person.key(page, "Enter");
      assertThat(page.getByRole(AriaRole.MAIN)).containsText("1 of 3");
      Person.key(page, "j");
      assertThat(page.getByRole(AriaRole.MAIN)).containsText("2 of 3");
      Person.key(page, "k");
      assertThat(page.getByRole(AriaRole.MAIN)).containsText("1 of 3");
      Person.key(page, "a");
      assertThat(page.getByRole(AriaRole.STATUS)).containsText("Accepted");
      Person.key(page, "n");
      assertThat(page.getByRole(AriaRole.STATUS)).containsText("Noted: not about jobs");
      Person.key(page, "u");
      assertThat(page.getByRole(AriaRole.STATUS)).containsText("Taken back");
      page.keyboard().press("e");
      assertThat(page.getByLabel("Which application")).isVisible();
      assertThat(page.getByLabel("When it takes place")).isVisible();
      assertThat(page.getByLabel("Employer", exactly())).isHidden();
      page.getByLabel("What it means").selectOption("KEPT");
      assertThat(page.getByLabel("When it takes place")).isHidden();
      page.keyboard().press("Escape");
      Person.key(page, "s");
      assertThat(page.getByRole(AriaRole.STATUS)).containsText("Left out");
      assertThat(applications()).isEqualTo(1);
    }
  }

  @Test
  void aKeyThatIsHeldDownDecidesOnce() {
    InboxMails.imported(
        onward, workspace, InboxMails.RECEIPT, InboxMails.OUTREACH, InboxMails.INTERVIEW);
    try (BrowserContext context = Chromium.context(Chromium.wide())) {
      Page page = Chromium.timelessPage(context);
      Person.signIn(page, onward, workspace);
      page.navigate(onward.address() + "/inbox");
      page.keyboard().press("j");
      Person.key(page, "Enter");
      assertThat(page.getByRole(AriaRole.MAIN)).containsText("1 of 3");
      page.waitForNavigation(() -> page.keyboard().down("s"));
      assertThat(page.getByRole(AriaRole.STATUS)).containsText("Left out");
      var sent = new ArrayList<String>();
      page.onRequest(request -> sent.add(request.method()));
      page.keyboard().down("s");
      page.keyboard().up("s");
      page.navigate(onward.address() + "/inbox");
      assertThat(sent).doesNotContain("POST");
      assertThat(page.getByRole(AriaRole.MAIN)).containsText("2 suggestions wait");
    }
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private int applications() {
    var all = ApplicationFilter.usual().showing(Show.ALL);
    return onward.get(Applications.class).all(workspace, all, 10).size();
  }
}
