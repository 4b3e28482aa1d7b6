package app.onward.commands;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.commands.TypedCommand.Ended;
import app.onward.platform.config.SettingsReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Commands and the running server, each in a process of its own. */
class HandoverTest {
  @TempDir Path home;

  @Test
  void commandsFindTheRunningServerAndStaleTracesAreNoObstacle() throws Exception {
    Path data = home.resolve("data");
    Path file = data.resolve("server.json");
    String[] serve = {"--data-dir", data.toString(), "--port=0", "--open-browser=false"};
    try (var server = TypedCommand.start(home, Map.of(), serve)) {
      ServerFile running = JsonMapper.shared().readValue(server.awaitFile(file), ServerFile.class);
      assertThat(running.pid()).isEqualTo(server.pid());
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");

      Ended link = TypedCommand.run(home, "sign-in", "--json", "--data-dir", data.toString());
      assertThat(link.code()).as(link.err()).isZero();
      String address = JsonMapper.shared().readTree(link.out()).get("signInLink").asString();
      assertThat(address).startsWith("http://localhost:" + running.address().getPort());
      assertThat(status(URI.create(address), "")).isEqualTo(200);

      Ended neighbour =
          TypedCommand.run(
              home,
              "--data-dir",
              home.resolve("other").toString(),
              "--port",
              Integer.toString(running.address().getPort()));
      assertThat(neighbour.code()).isEqualTo(Exit.FAILED.code());
      assertThat(neighbour.err()).contains("another Onward").doesNotContain("Exception");

      Ended second = TypedCommand.run(home, serve);
      assertThat(second.code()).isEqualTo(Exit.BUSY.code());
      assertThat(second.out()).contains("/sign-in/");

      URI presence = running.address().resolve("/commands/presence");
      assertThat(status(presence, running.secret())).isEqualTo(200);
      assertThat(status(presence, "guessed")).isEqualTo(401);
      assertThat(status(presence, "")).isEqualTo(401);

      server.kill();
    }
    assertThat(file).exists();
    Ended alone = TypedCommand.run(home, "sign-in", "--data-dir", data.toString());
    assertThat(alone.code()).as(alone.err()).isZero();
    try (var again = TypedCommand.start(home, Map.of(), serve)) {
      again.awaitTrue(() -> pid(file) == again.pid());
      Ended link = TypedCommand.run(home, "sign-in", "--data-dir", data.toString());
      assertThat(link.code()).as(link.err()).isZero();
      again.stop();
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void commandsReachAServerThatStandsBehindAPublicAddress() {
    Path data = home.resolve("data");
    String[] serve = {
      "--data-dir", data.toString(), "--port=0", "--public-url=https://onward.example"
    };
    try (var server = TypedCommand.start(home, Map.of(), serve)) {
      server.awaitFile(data.resolve("server.json"));
      Ended link =
          TypedCommand.run(
              home,
              "sign-in",
              "--json",
              "--data-dir",
              data.toString(),
              "--public-url=https://onward.example");
      assertThat(link.code()).as(link.err()).isZero();
      assertThat(link.out()).contains("https://onward.example/sign-in/");
    }
  }

  @Test
  void directoryThatAnotherProcessHoldsIsSaid() throws IOException {
    Path data = home.resolve("data");
    Files.createDirectories(data);
    var settings =
        new SettingsReader(Map.of(), home).read(List.of("--data-dir", data.toString())).settings();
    try (var lock = (DirectoryLock.Taken) DirectoryLock.take(settings)) {
      assertThat(lock.channel().isOpen()).isTrue();
      Ended ended = TypedCommand.run(home, "sign-in", "--data-dir", data.toString());
      assertThat(ended.code()).isEqualTo(Exit.BUSY.code());
      assertThat(ended.err())
          .contains(Long.toString(ProcessHandle.current().pid()), data.toString());
    }
  }

  /** Of the process that wrote the file: a killed one leaves it to the next. */
  private static long pid(Path file) {
    return ServerFile.read(file).map(ServerFile::pid).orElse(0L);
  }

  private static int status(URI address, String secret) throws Exception {
    var request = HttpRequest.newBuilder(address);
    if (!secret.isEmpty()) {
      request.header(CommandSecret.HEADER, secret);
    }
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
  }
}
