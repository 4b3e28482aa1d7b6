package app.onward.bench;

import app.onward.OnwardApplication;
import app.onward.platform.config.DataDirectory;
import app.onward.platform.config.SettingsReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Onward as it is served, on loopback and any free port. */
public final class Server {
  private Server() {}

  public static ConfigurableApplicationContext start(Path directory) {
    var settings =
        new SettingsReader(Map.of(), directory)
            .read(List.of("--data-dir", directory.toString(), "--port", "0"))
            .settings();
    return new SpringApplicationBuilder(OnwardApplication.class)
        .bannerMode(Banner.Mode.OFF)
        .properties(Map.of("server.port", 0, "server.address", "127.0.0.1"))
        .initializers(
            starting -> {
              starting.getBeanFactory().registerSingleton("settings", settings);
              starting
                  .getBeanFactory()
                  .registerSingleton("dataDirectory", new DataDirectory(directory));
            })
        .run();
  }
}
