package app.onward.commands;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** Opens a page in the desktop's browser, where there is a desktop. */
final class Browser {
  private Browser() {}

  /** Asks the desktop to open the page; without a desktop nothing happens. */
  static void open(URI page) {
    opener(System.getProperty("os.name"), System.getenv()).ifPresent(with -> open(with, page));
  }

  /** The program that opens pages on this system, if somebody is likely to be looking. */
  static Optional<String> opener(String system, Map<String, String> environment) {
    if (environment.containsKey("SSH_CONNECTION")) {
      return Optional.empty();
    }
    if (system.startsWith("Mac")) {
      return Optional.of("open");
    }
    boolean desktop =
        !environment.getOrDefault("DISPLAY", "").isBlank()
            || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    return desktop ? Optional.of("xdg-open") : Optional.empty();
  }

  private static void open(String with, URI page) {
    try {
      new ProcessBuilder(with, page.toString())
          .redirectErrorStream(true)
          .redirectOutput(Redirect.DISCARD)
          .start();
    } catch (IOException missing) {
      LoggerFactory.getLogger(Browser.class).info("{} could not be started", with, missing);
    }
  }
}
