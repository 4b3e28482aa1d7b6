package app.onward.commands;

import app.onward.OnwardApplication;
import app.onward.accounts.Accounts;
import app.onward.accounts.SignInLinks;
import app.onward.platform.config.DataDirectory;
import app.onward.platform.config.Settings;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Serves the pages until it is stopped. */
final class ServeCommand {
  private ServeCommand() {}

  /** Starts the server in this process and returns while it runs. */
  static ConfigurableApplicationContext start(Settings settings) throws java.io.IOException {
    Files.createDirectories(settings.dataDirectory());
    return new SpringApplicationBuilder(OnwardApplication.class)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .properties(
            Map.of(
                "server.port", settings.port(),
                "server.address", settings.address(),
                "spring.threads.virtual.enabled", true))
        .initializers(
            context -> {
              var beans = context.getBeanFactory();
              beans.registerSingleton("settings", settings);
              beans.registerSingleton("dataDirectory", new DataDirectory(settings.dataDirectory()));
            })
        .run();
  }

  /** The address to open, with a one-time link that signs the owner in. */
  static String link(ConfigurableApplicationContext context) {
    var server = ((WebServerApplicationContext) context).getWebServer();
    int port = Objects.requireNonNull(server, "The server has not started").getPort();
    var owner = context.getBean(Accounts.class).owner(context.getBean(Clock.class).instant());
    String token = context.getBean(SignInLinks.class).make(owner.id());
    return "http://localhost:" + port + "/sign-in/" + token;
  }
}
