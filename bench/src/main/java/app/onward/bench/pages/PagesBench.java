package app.onward.bench.pages;

import app.onward.accounts.Account;
import app.onward.accounts.Accounts;
import app.onward.accounts.SignInLinks;
import app.onward.applications.ApplicationId;
import app.onward.bench.Server;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts Onward on an empty data directory, fills it with invented applications and prints the
 * median time of the main pages over HTTP.
 */
public final class PagesBench {
  private static final int WARM_UP = 150;
  private static final int MEASURED = 200;

  private PagesBench() {}

  /**
   * @param args how many applications; 10,000 if none is given
   */
  public static void main(String[] args) throws Exception {
    int applications = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    Path directory = Files.createTempDirectory("onward-bench-");
    try (var context = Server.start(directory)) {
      Account owner = context.getBean(Accounts.class).owner(context.getBean(Clock.class).instant());
      List<ApplicationId> ids = new Seed(context).fill(owner.workspace(), applications);
      var browser = new Browser(address(context));
      browser.signIn(context.getBean(SignInLinks.class).make(owner.id()));
      for (var page : pages(ids.get(ids.size() / 2)).entrySet()) {
        report(page.getKey(), browser, page.getValue());
      }
    }
    System.exit(0);
  }

  private static Map<String, String> pages(ApplicationId id) {
    var pages = new LinkedHashMap<String, String>();
    pages.put("list", "/applications");
    pages.put("list, all, by employer", "/applications?show=ALL&sort=EMPLOYER");
    pages.put("list, letters typed", "/applications?q=analyst");
    pages.put("board", "/applications/board");
    pages.put("search, one word", "/search?q=analyst");
    pages.put("search, two words", "/search?q=analyst+harbour");
    pages.put("timeline", "/applications/" + id);
    return pages;
  }

  private static void report(String name, Browser browser, String path) throws Exception {
    for (int i = 0; i < WARM_UP; i++) {
      browser.get(path);
    }
    double[] millis = new double[MEASURED];
    int bytes = 0;
    for (int i = 0; i < MEASURED; i++) {
      long begun = System.nanoTime();
      bytes = browser.get(path);
      millis[i] = (System.nanoTime() - begun) / 1e6;
    }
    java.util.Arrays.sort(millis);
    System.out.printf(
        "%-26s median %6.1f ms   nine in ten below %6.1f ms   %,d bytes%n",
        name, millis[MEASURED / 2], millis[MEASURED * 9 / 10], bytes);
  }

  private static String address(ConfigurableApplicationContext context) {
    var server = ((WebServerApplicationContext) context).getWebServer();
    if (server == null) {
      throw new IllegalStateException("The server has not started");
    }
    return "http://localhost:" + server.getPort();
  }
}
