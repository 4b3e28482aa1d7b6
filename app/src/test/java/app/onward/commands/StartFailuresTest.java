package app.onward.commands;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.commands.TypedCommand.Ended;
import app.onward.platform.jdbc.Database;
import app.onward.platform.jdbc.Migrations;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every start that cannot succeed ends with one sentence that says what to do. */
class StartFailuresTest {
  @TempDir Path home;
  Path data;

  @BeforeEach
  void choosesADataDirectory() {
    data = home.resolve("data");
  }

  private Ended serve(String... more) {
    String[] usual = {"--data-dir", data.toString(), "--port", "0", "--open-browser=false"};
    String[] all = Arrays.copyOf(usual, usual.length + more.length);
    System.arraycopy(more, 0, all, usual.length, more.length);
    return TypedCommand.run(home, all);
  }

  private static void saysOneSentence(Ended ended, Exit exit, String... parts) {
    assertThat(ended.err().strip().lines()).as(ended.err()).hasSize(1);
    assertThat(ended.err()).contains(parts).doesNotContain("Exception", "\tat ");
    assertThat(ended.out()).isEmpty();
    assertThat(ended.code()).isEqualTo(exit.code());
  }

  @Test
  void unknownSettingIsRefusedWithTheNearestOne() {
    saysOneSentence(serve("--prot", "1"), Exit.MISUSED, "--prot", "--port");
  }

  @Test
  void unknownSettingInTheEnvironmentIsRefused() {
    saysOneSentence(
        TypedCommand.run(home, Map.of("ONWARD_PROT", "1"), "config"),
        Exit.MISUSED,
        "ONWARD_PROT",
        "ONWARD_PORT");
  }

  @Test
  void unknownSettingInTheFileIsRefused() throws IOException {
    Files.createDirectories(data);
    Files.writeString(data.resolve("onward.properties"), "prot=1\n");
    saysOneSentence(serve(), Exit.MISUSED, "“prot”", "“port”", "onward.properties");
  }

  @Test
  void unknownCommandIsRefusedWithTheNearestOne() {
    saysOneSentence(TypedCommand.run(home, "sing-in"), Exit.MISUSED, "“sing-in”", "sign-in");
  }

  @Test
  void takenPortIsNamed() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      String port = Integer.toString(taken.getLocalPort());
      saysOneSentence(serve("--port", port), Exit.FAILED, port, "--port");
    }
  }

  @Test
  void addressOfAnotherMachineIsNamed() {
    saysOneSentence(
        serve("--address=192.0.2.1", "--public-url=https://onward.example"),
        Exit.FAILED,
        "192.0.2.1");
  }

  @Test
  void directoryThatCannotBeWrittenIsNamed() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "in the way");
    data = file.resolve("data");
    saysOneSentence(serve(), Exit.FAILED, file.toString(), "--data-dir");
  }

  @Test
  void damagedDatabaseIsNamed() throws IOException {
    Files.createDirectories(data);
    Files.writeString(
        data.resolve("onward.db"), "no database at all, but long enough. ".repeat(99));
    saysOneSentence(serve(), Exit.FAILED, data.resolve("onward.db").toString(), "backup");
  }

  @Test
  void databaseOfANewerProgramIsLeftAlone() throws IOException, SQLException {
    Files.createDirectories(data);
    try (var database = Database.sqlite(data.resolve("onward.db"))) {
      new Migrations(database).run();
      try (var connection = database.source().getConnection();
          var statement = connection.createStatement()) {
        statement.execute(
            "INSERT INTO flyway_schema_history (installed_rank, version, description, type,"
                + " script, checksum, installed_by, execution_time, success)"
                + " VALUES (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 1, '', 1, 1)");
      }
    }
    saysOneSentence(serve(), Exit.FAILED, "newer Onward");
  }

  @Test
  void postgresThatDoesNotAnswerIsNamed() throws IOException {
    try (var taken = new Socket()) {
      // Nobody listens, and nobody else can.
      taken.bind(new InetSocketAddress("127.0.0.1", 0));
      String url = "jdbc:postgresql://127.0.0.1:" + taken.getLocalPort() + "/onward";
      saysOneSentence(serve("--database-url", url), Exit.FAILED, url, "PostgreSQL");
    }
  }

  @Test
  void damagedKeyIsNamed() throws IOException {
    Files.createDirectories(data);
    Files.writeString(data.resolve("onward.key"), "not a key");
    saysOneSentence(serve(), Exit.FAILED, data.resolve("onward.key").toString());
  }

  @Test
  void missingAndForeignKeysAreNamedWhereDataWasSealed() throws IOException {
    assertThat(TypedCommand.run(home, "sign-in", "--data-dir", data.toString()).code()).isZero();
    Path key = data.resolve("onward.key");
    Files.delete(key);
    saysOneSentence(serve(), Exit.FAILED, key.toString(), "gone");
    Files.writeString(key, HexFormat.of().formatHex(new byte[32]));
    saysOneSentence(serve(), Exit.FAILED, key.toString(), "not the one");
  }
}
