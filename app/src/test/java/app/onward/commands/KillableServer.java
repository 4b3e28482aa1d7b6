package app.onward.commands;

import app.onward.platform.jdbc.Database;
import app.onward.platform.testing.Visitor;
import app.onward.platform.testing.Visitor.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The real program that serves a data directory, killed and started again at will. */
final class KillableServer implements AutoCloseable {
  private final Path home;
  private final Path data;
  private final @Nullable SmallDisk disk;
  private final int port;
  private TypedCommand running;
  private @Nullable Database store;

  private KillableServer(Path home, @Nullable SmallDisk disk) throws IOException {
    this.home = home;
    this.data = home.resolve("data");
    this.disk = disk;
    this.running = served(0);
    this.port = file().address().getPort();
  }

  /** Starts it with an empty data directory below this one. */
  static KillableServer startedIn(Path home) throws IOException {
    return new KillableServer(Files.createDirectories(home), null);
  }

  /** Starts it with a data directory on a disk that nobody else sees. */
  static KillableServer startedOn(Path home, SmallDisk disk) throws IOException {
    return new KillableServer(home, disk);
  }

  /** Starts it again, where browsers know it. */
  void start() throws IOException {
    running = served(port);
  }

  private TypedCommand served(int port) throws IOException {
    Files.deleteIfExists(data.resolve("server.json"));
    String[] serve = {"--data-dir", data.toString(), "--port=" + port, "--open-browser=false"};
    List<String> surroundings = disk == null ? List.of() : disk.surroundings();
    TypedCommand typed =
        TypedCommand.startWithin(
            surroundings, home, Map.of(), List.of("-XX:TieredStopAtLevel=1"), serve);
    typed.awaitFile(seen(typed, "server.json"));
    return typed;
  }

  /** A file of the data directory as this process sees it. */
  private Path seen(TypedCommand server, String name) {
    return disk == null ? data.resolve(name) : disk.seenBy(server.pid()).resolve(name);
  }

  /** Ends it without any chance to clean up. */
  void kill() {
    running.kill();
  }

  void await(BooleanSupplier condition) {
    running.awaitTrue(condition);
  }

  Path data() {
    return data;
  }

  /** A person who has signed in. */
  Visitor signedIn() {
    var visitor = Visitor.at(port);
    String path = commands().signInLink().getPath();
    Answer welcome = visitor.submit(visitor.get(path), path, Map.of());
    if (welcome.status() != 302) {
      throw new AssertionError("Signing in was answered with " + welcome.status());
    }
    return visitor;
  }

  /** Begins to read mail, as the command does. */
  void read(Path mail) {
    commands()
        .post(
            "/commands/imports", new ImportProgress.Wanted(mail.toString()), ImportProgress.class);
  }

  private Handover.Reached commands() {
    ServerFile file = file();
    return new Handover.Reached(file.address(), file, HttpClient.newHttpClient());
  }

  private ServerFile file() {
    try {
      String text = Files.readString(seen(running, "server.json"));
      return JsonMapper.shared().readValue(text, ServerFile.class);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What the store holds, one text a row. */
  List<String> rows(String sql) {
    Database open = store == null ? Database.sqlite(data.resolve("onward.db")) : store;
    store = open;
    return JdbcClient.create(open.source()).sql(sql).query().listOfRows().stream()
        .map(row -> row.values().toString())
        .toList();
  }

  /** A number the store holds. */
  long number(String sql) {
    String only = rows(sql).getFirst();
    return Long.parseLong(only.substring(1, only.length() - 1));
  }

  @Override
  public void close() {
    running.close();
    Database open = store;
    if (open != null) {
      open.close();
    }
  }
}
