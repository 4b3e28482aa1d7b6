package app.onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.WorkspaceId;
import app.onward.platform.config.Key;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** axe finds nothing on any page, and nothing scrolls sideways: light and dark, wide and narrow. */
class AccessibleToEverybodyTest {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private final RunningOnward onward =
      RunningOnward.apart(
          "public", Dialect.SQLITE, Map.of(Key.PUBLIC_URL, "https://onward.example"));

  enum Look {
    LIGHT_WIDE,
    LIGHT_NARROW,
    DARK_WIDE,
    DARK_NARROW;

    Browser.NewContextOptions options() {
      return switch (this) {
        case LIGHT_WIDE -> Chromium.wide();
        case LIGHT_NARROW -> Chromium.narrow();
        case DARK_WIDE -> Chromium.wide().setColorScheme(ColorScheme.DARK);
        case DARK_NARROW -> Chromium.narrow().setColorScheme(ColorScheme.DARK);
      };
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT_WIDE", "DARK_NARROW"})
  void axeFindsNothing(Look look) {
    assertThat(problems(look)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT_NARROW", "DARK_WIDE"})
  @Tag("long")
  void norInTheOtherTwo(Look look) {
    assertThat(problems(look)).isEmpty();
  }

  private List<String> problems(Look look) {
    WorkspaceId workspace = new LivedInWorkspace(onward).make();
    var problems = new ArrayList<String>();
    try (BrowserContext context = Chromium.context(look.options())) {
      Page page = context.newPage();
      for (String path : List.of("/sign-in", "/sign-in/no-such-link")) {
        problems.addAll(problemsOn(page, path));
      }
      Person.signIn(page, onward, workspace);
      for (String path : new SitePages(onward, workspace).all()) {
        problems.addAll(problemsOn(page, path));
      }
    }
    return problems;
  }

  private List<String> problemsOn(Page page, String path) {
    page.navigate(onward.address() + path);
    page.evaluate(
        "() => document.querySelectorAll('details.read').forEach(all => (all.open = true))");
    var problems = new ArrayList<String>();
    new AxeBuilder(page)
        .withTags(RULES)
        // A foreign mail's frame runs no script, not even axe.
        .exclude("iframe[sandbox]")
        .analyze()
        .getViolations()
        .forEach(
            rule ->
                rule.getNodes()
                    .forEach(
                        node -> problems.add(path + " " + rule.getId() + ": " + node.getHtml())));
    Object sideways =
        page.evaluate(
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
    if (Boolean.TRUE.equals(sideways)) {
      problems.add(path + " scrolls sideways");
    }
    return problems;
  }
}
