package app.onward.platform.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The system's Chromium, started once for a run of the tests; each test opens a context of its own.
 */
public final class Chromium {
  /** Longer than anything takes on a machine that does much else. */
  private static final int PATIENCE_MILLIS = 120_000;

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          // Tests stay on this machine: no name but its own leads anywhere.
          "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");

  private Chromium() {}

  /** A fresh context, as if on a device nobody used before. */
  public static BrowserContext context(Browser.NewContextOptions options) {
    BrowserContext context =
        Running.BROWSER.newContext(options.setReducedMotion(ReducedMotion.REDUCE));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    return context;
  }

  /** A page that does nothing by itself later on: for it no time goes by. */
  public static Page timelessPage(BrowserContext context) {
    Page page = context.newPage();
    page.clock().install(new Clock.InstallOptions().setTime(0));
    page.clock().pauseAt(Duration.ofDays(1).toMillis());
    return page;
  }

  /** A wide window. */
  public static Browser.NewContextOptions wide() {
    return new Browser.NewContextOptions().setViewportSize(1280, 900);
  }

  /** A phone. */
  public static Browser.NewContextOptions narrow() {
    return new Browser.NewContextOptions()
        .setViewportSize(390, 844)
        .setIsMobile(true)
        .setHasTouch(true);
  }

  private static final class Running {
    static final Browser BROWSER = start();

    private static Browser start() {
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
      var playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(playwright::close));
      return playwright
          .chromium()
          .launch(new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(FLAGS));
    }

    private static Path executable() {
      return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
          .map(Path::of)
          .filter(Files::isExecutable)
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      "The browser tests need Chromium: install the package chromium"));
    }
  }
}
