package app.onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.WorkspaceId;
import app.onward.platform.config.Key;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.Chromium;
import app.onward.platform.testing.RunningOnward;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** No page weighs more than 100 KB, compressed and without fonts, on a first visit. */
class LightPagesTest {
  private static final int MOST = 100 * 1024;

  private final RunningOnward onward =
      RunningOnward.apart(
          "public", Dialect.SQLITE, Map.of(Key.PUBLIC_URL, "https://onward.example"));
  private final Map<String, Integer> weights = new HashMap<>();

  @Test
  void everyPageIsLight() {
    WorkspaceId workspace = new LivedInWorkspace(onward).make();
    var heavy = new ArrayList<String>();
    try (BrowserContext context = Chromium.context(Chromium.wide())) {
      Page page = context.newPage();
      Person.signIn(page, onward, workspace);
      for (String path : new SitePages(onward, workspace).all()) {
        int weight = weight(page, onward.address() + path);
        if (weight > MOST) {
          heavy.add(path + " weighs " + weight);
        }
      }
    }
    assertThat(weights).hasSizeGreaterThan(50);
    assertThat(heavy).isEmpty();
  }

  /** The page and everything it asks for. */
  private int weight(Page page, String address) {
    page.navigate(address);
    Object asked =
        page.evaluate("() => performance.getEntriesByType('resource').map((entry) => entry.name)");
    return Stream.concat(Stream.of(address), ((List<?>) asked).stream().map(String::valueOf))
        .filter(part -> !part.endsWith(".woff2"))
        .mapToInt(part -> weights.computeIfAbsent(part, each -> fetched(page, each)))
        .sum();
  }

  private static int fetched(Page page, String address) {
    return compressed(page.request().get(address).body());
  }

  private static int compressed(byte[] content) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(content);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.size();
  }
}
