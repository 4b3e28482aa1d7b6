package app.onward.accounts.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.Chromium;
import app.onward.platform.testing.RunningOnward;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The pages of signing in are for everybody: axe finds nothing, light and wide, dark and narrow.
 */
class SignInPagesTest {
  private final RunningOnward onward =
      RunningOnward.apart("sign-in-pages", Dialect.SQLITE, Map.of());
  private final List<String> problems = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void axeFindsNothingFromTheLinkToThePassword(boolean dark) {
    JdbcClient jdbc = onward.get(JdbcClient.class);
    jdbc.sql("UPDATE accounts SET welcomed_at = NULL").update();
    jdbc.sql("DELETE FROM passwords").update();
    Browser.NewContextOptions look =
        dark ? Chromium.narrow().setColorScheme(ColorScheme.DARK) : Chromium.wide();
    try (BrowserContext context = Chromium.context(look)) {
      Page page = context.newPage();
      String link = onward.newSignInLink();
      page.navigate(link);
      check(page, "Sign in");
      page.locator("main form button").click();
      check(page, "How do you want to come back in?");
      page.locator("#password").fill("short");
      page.locator("form[action='/welcome/password'] button").click();
      assertThat(page.locator("#password-error")).isVisible();
      check(page, "How do you want to come back in?");
      page.locator("#password").fill("blue kettle sings");
      page.locator("form[action='/welcome/password'] button").click();
      assertThat(page).hasURL(onward.address() + "/start");
      page.navigate(onward.address() + "/settings");
      check(page, "Settings");
      page.navigate(onward.address() + "/sign-out");
      check(page, "Sign out");
      page.locator("main form button").click();
      check(page, "Sign in");
      page.locator("#password").fill("not the one");
      page.locator("form[action='/sign-in/password'] button").click();
      assertThat(page.locator("#password-error")).isVisible();
      check(page, "Sign in");
      page.navigate(link);
      check(page, "This link has been used");
    }
    assertThat(problems).isEmpty();
  }

  /** Looks at the page with this heading, once it is there. */
  private void check(Page page, String heading) {
    assertThat(page.locator("h1")).hasText(heading);
    page.waitForLoadState();
    new AxeBuilder(page)
        .analyze()
        .getViolations()
        .forEach(
            rule ->
                rule.getNodes()
                    .forEach(
                        node ->
                            problems.add(page.url() + " " + rule.getId() + " " + node.getHtml())));
    Object sideways =
        page.evaluate(
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
    if (Boolean.TRUE.equals(sideways)) {
      problems.add(page.url() + " scrolls sideways");
    }
  }
}
