package app.onward.commands;

import app.onward.platform.config.DataDirectory;
import app.onward.platform.config.Key;
import app.onward.platform.config.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/**
 * The pages, served by this process.
 *
 * @param stopped opens when the server has been told to stop
 */
record OnwardServer(
    ConfigurableApplicationContext context,
    Settings settings,
    CommandSecret secret,
    CountDownLatch stopped)
    implements AutoCloseable {

  /** Starts serving; returns when pages can be asked for. Ctrl-C stops it. */
  static OnwardServer start(Settings settings, Class<?> application) {
    return start(settings, application, true);
  }

  /** Starts serving for one command, which itself stops it, on Ctrl-C as well. */
  static OnwardServer startForCommand(Settings settings, Class<?> application) {
    return start(settings, application, false);
  }

  private static OnwardServer start(Settings settings, Class<?> application, boolean stopsItself) {
    checkDatabaseServer(settings);
    var secret = CommandSecret.random();
    var stopped = new CountDownLatch(1);
    var context =
        new SpringApplicationBuilder(application)
            .main(application)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .registerShutdownHook(stopsItself)
            .properties(properties(settings))
            .initializers(
                starting -> {
                  var beans = starting.getBeanFactory();
                  beans.registerSingleton("settings", settings);
                  beans.registerSingleton(
                      "dataDirectory", new DataDirectory(settings.dataDirectory()));
                  beans.registerSingleton("commandSecret", secret);
                })
            .listeners(
                event -> {
                  if (event instanceof ContextClosedEvent) {
                    stopped.countDown();
                  }
                })
            .run();
    return new OnwardServer(context, settings, secret, stopped);
  }

  /** The file that keeps what happens in more words than the terminal. */
  static Path log(Settings settings) {
    return settings.dataDirectory().resolve("logs").resolve("onward.log");
  }

  int port() {
    var server = ((WebServerApplicationContext) context).getWebServer();
    return Objects.requireNonNull(server, "The server has not started").getPort();
  }

  /** The address to open in a browser. */
  URI address() {
    return ServerAddress.forPeople(settings, port());
  }

  /** The address to open once, signed in. */
  URI signInLink() {
    return address().resolve(context.getBean(OwnerLink.class).path());
  }

  /** What other processes need to hand work over. */
  ServerFile file() {
    return new ServerFile(
        ServerAddress.forCommands(settings, port()), ProcessHandle.current().pid(), secret.value());
  }

  /** Does this once the server has been told to stop, however that came about. */
  void beforeStop(Runnable work) {
    context.addApplicationListener(
        event -> {
          if (event instanceof ContextClosedEvent) {
            work.run();
          }
        });
  }

  /** Waits until the server has been told to stop. */
  void awaitStop() {
    try {
      stopped.await();
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    context.close();
  }

  private static Map<String, Object> properties(Settings settings) {
    return Map.of(
        "server.port",
        settings.port(),
        "server.address",
        settings.address(),
        "spring.lifecycle.timeout-per-shutdown-phase",
        "5s",
        "logging.config",
        "classpath:logging/onward.xml",
        "logging.file.name",
        log(settings).toString());
  }

  /** Asks once, so that a wrong address is said at once and not after a pool has waited. */
  static void checkDatabaseServer(Settings settings) {
    if (settings.databaseUrl().isEmpty()) {
      return;
    }
    var how = new Properties();
    how.setProperty("user", settings.value(Key.DATABASE_USER));
    how.setProperty("password", settings.value(Key.DATABASE_PASSWORD));
    how.setProperty("connectTimeout", "10");
    how.setProperty("loginTimeout", "10");
    try {
      DriverManager.getConnection(settings.databaseUrl().get(), how).close();
    } catch (SQLException unreachable) {
      throw new IllegalStateException("PostgreSQL does not answer", unreachable);
    }
  }
}
