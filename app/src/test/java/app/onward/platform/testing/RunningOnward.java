package app.onward.platform.testing;

import app.onward.OnwardApplication;
import app.onward.accounts.Account;
import app.onward.accounts.Accounts;
import app.onward.accounts.SignInLinks;
import app.onward.platform.WorkspaceId;
import app.onward.platform.config.DataDirectory;
import app.onward.platform.config.Key;
import app.onward.platform.config.Settings;
import app.onward.platform.config.Settings.Origin;
import app.onward.platform.config.Settings.Setting;
import app.onward.platform.jdbc.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole application, started once for each store and run of the tests.
 *
 * <p>Tests do not clean up: each takes a workspace of its own, which also proves that workspaces do
 * not see each other. Its clock stands still: no midnight falls into a test, no year of the
 * invented mail goes by, and what waits for later waits until it is hastened.
 */
public final class RunningOnward {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
  private static final Map<String, RunningOnward> RUNNING = new ConcurrentHashMap<>();

  private final ConfigurableApplicationContext context;
  private final Path dataDirectory;

  private RunningOnward(Dialect dialect, Map<Key, String> more) {
    try {
      this.dataDirectory = Files.createTempDirectory("onward-test-");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Settings settings = settings(dialect, dataDirectory, more);
    this.context =
        new SpringApplicationBuilder(OnwardApplication.class)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .properties(Map.of("server.port", 0, "server.address", "127.0.0.1"))
            .initializers(
                starting -> {
                  starting.getBeanFactory().registerSingleton("settings", settings);
                  starting
                      .getBeanFactory()
                      .registerSingleton("dataDirectory", new DataDirectory(dataDirectory));
                  ((GenericApplicationContext) starting)
                      .registerBean(
                          "noon",
                          Clock.class,
                          () -> NOON,
                          definition -> definition.setPrimary(true));
                })
            .run();
    Patience.until("what is done now and then has been done", this::rests);
  }

  /** Nothing is queued: what is done by the clock was done once, and is not due again. */
  private boolean rests() {
    return get(JdbcClient.class)
            .sql("SELECT count(*) FROM scheduled_tasks WHERE last_success IS NULL")
            .query(Integer.class)
            .single()
        == 0;
  }

  /** The application on this store; it stops with the test run. */
  public static RunningOnward on(Dialect dialect) {
    return RUNNING.computeIfAbsent(dialect.name(), each -> new RunningOnward(dialect, Map.of()));
  }

  /** One with data and settings of its own, for tests about the owner; kept under this name. */
  public static RunningOnward apart(String name, Dialect dialect, Map<Key, String> settings) {
    return RUNNING.computeIfAbsent(
        name + "/" + dialect, each -> new RunningOnward(dialect, settings));
  }

  public <T> T get(Class<T> bean) {
    return context.getBean(bean);
  }

  /** A workspace nobody else uses. */
  public WorkspaceId newWorkspace() {
    Account owner = get(Accounts.class).owner(get(Clock.class).instant());
    return get(Accounts.class).addWorkspace(owner.id(), false, get(Clock.class).instant());
  }

  /** {@code http://localhost:<port>}, without a slash at its end. */
  public String address() {
    var server = ((WebServerApplicationContext) context).getWebServer();
    if (server == null) {
      throw new IllegalStateException("The server has not started");
    }
    return "http://localhost:" + server.getPort();
  }

  public Path dataDirectory() {
    return dataDirectory;
  }

  /** A link that signs in the owner, who then looks at this workspace. */
  public String signInLink(WorkspaceId workspace) {
    Account owner = get(Accounts.class).owner(get(Clock.class).instant());
    get(Accounts.class).show(owner.id(), workspace);
    get(Accounts.class).markWelcomed(owner.id(), get(Clock.class).instant());
    return address() + "/sign-in/" + get(SignInLinks.class).make(owner.id());
  }

  /** A link that signs in the owner, who may not have chosen yet how to come back. */
  public String newSignInLink() {
    Account owner = get(Accounts.class).owner(get(Clock.class).instant());
    return address() + "/sign-in/" + get(SignInLinks.class).make(owner.id());
  }

  private static Settings settings(Dialect dialect, Path dataDirectory, Map<Key, String> more) {
    var values = new EnumMap<Key, Setting>(Key.class);
    for (Key key : Key.values()) {
      values.put(key, new Setting(key.usual(), Origin.USUAL));
    }
    values.put(Key.DATA_DIR, new Setting(dataDirectory.toString(), Origin.ARGUMENT));
    values.put(Key.PORT, new Setting("0", Origin.ARGUMENT));
    values.put(Key.OPEN_BROWSER, new Setting("false", Origin.ARGUMENT));
    if (dialect == Dialect.POSTGRESQL) {
      values.put(Key.DATABASE_URL, new Setting(TestPostgres.url(), Origin.ARGUMENT));
      values.put(Key.DATABASE_USER, new Setting("postgres", Origin.ARGUMENT));
      values.put(Key.DATABASE_PASSWORD, new Setting("postgres", Origin.ARGUMENT));
    }
    more.forEach((key, value) -> values.put(key, new Setting(value, Origin.ARGUMENT)));
    return new Settings(values);
  }
}
