package app.onward.journeys;

import app.onward.platform.WorkspaceId;
import app.onward.platform.testing.RunningOnward;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What somebody does at the screen, named as they would name it. */
final class Person {
  private Person() {}

  /** Opens a one-time link, signs in, and puts off choosing a password. */
  static void signIn(Page page, RunningOnward onward, WorkspaceId workspace) {
    page.navigate(onward.signInLink(workspace));
    press(page, "Sign in on this device");
    if (page.url().endsWith("/welcome")) {
      click(page, page.locator("form[action='/welcome/later'] button"));
    }
  }

  static void press(Page page, String button) {
    click(
        page,
        page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
  }

  static void follow(Page page, String link) {
    click(page, page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)));
  }

  /** Clicks on the first of these, and waits for the page that this may lead to. */
  static void click(Page page, Locator what) {
    what.first().click();
    page.waitForLoadState();
  }

  /** Presses a key that leads to another page, and waits until that one knows its keys. */
  static void key(Page page, String key) {
    page.waitForNavigation(() -> page.keyboard().press(key));
  }

  static void type(Page page, String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().fill(text);
  }
}
