package app.onward.journeys;

import app.onward.platform.WorkspaceId;
import app.onward.platform.testing.RunningOnward;
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
      page.locator("form[action='/welcome/later'] button").click();
    }
  }

  static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .first()
        .click();
  }

  static void follow(Page page, String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
  }

  static void type(Page page, String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().fill(text);
  }
}
