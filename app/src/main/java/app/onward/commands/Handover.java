package app.onward.commands;

import app.onward.platform.config.DataDirectory;
import app.onward.platform.config.Key;
import app.onward.platform.config.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands work to the running server. Where there is none, one is started within this process, unseen
 * from outside, so that the work is always done the same way.
 */
sealed interface Handover {
  /** How long work may take to end after Ctrl-C. */
  Duration GRACE = Duration.ofSeconds(15);

  /** No server answers. */
  record Nobody() implements Handover {}

  /**
   * A server that takes work.
   *
   * @param people the address a person would open
   */
  record Reached(URI people, ServerFile server, HttpClient client) implements Handover {
    /** Asks for a fresh one-time link. */
    URI signInLink() {
      return people.resolve(post("/commands/sign-in-links", "", SignInLink.class).path());
    }

    <T> T get(String path, Class<T> answer) {
      return send(request(path).GET(), answer);
    }

    <T> T post(String path, Object body, Class<T> answer) {
      var content = BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body));
      return send(request(path).header("Content-Type", "application/json").POST(content), answer);
    }

    private HttpRequest.Builder request(String path) {
      return HttpRequest.newBuilder(server.address().resolve(path))
          .timeout(Duration.ofSeconds(60))
          .header(CommandSecret.HEADER, server.secret());
    }

    private <T> T send(HttpRequest.Builder request, Class<T> answer) {
      try {
        var response = client.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
          throw new IllegalStateException(
              response.uri().getPath() + " answered " + response.statusCode());
        }
        return JsonMapper.shared().readValue(response.body(), answer);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Stopped while waiting for the server", stopped);
      }
    }
  }

  /** The answer to asking for a link. */
  record SignInLink(String path) {}

  /** The server that works on this data directory, if one runs and answers. */
  static Handover running(Settings settings) {
    var found = ServerFile.read(new DataDirectory(settings.dataDirectory()).server());
    return found.map(file -> reach(file, settings)).orElseGet(Nobody::new);
  }

  /** Does work with the running server, or else with one of our own while the lock is ours. */
  static Exit with(Invocation call, Function<Reached, Exit> work) {
    if (running(call.settings()) instanceof Reached server) {
      return work.apply(server);
    }
    return switch (DirectoryLock.take(call.settings())) {
      case DirectoryLock.Held held -> busy(call, held);
      case DirectoryLock.Taken lock -> {
        Settings unseen = call.settings().with(Key.PORT, "0").with(Key.ADDRESS, "127.0.0.1");
        var finished = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> await(finished)));
        try (lock;
            var own = OnwardServer.startForCommand(unseen, call.application())) {
          URI people = ServerAddress.forPeople(call.settings(), call.settings().port());
          yield work.apply(new Reached(people, own.file(), client()));
        } finally {
          finished.countDown();
        }
      }
    };
  }

  /** On Ctrl-C the work is given time to end, so that it stops where it can go on. */
  private static void await(CountDownLatch finished) {
    try {
      if (!finished.await(GRACE.toSeconds(), TimeUnit.SECONDS)) {
        LoggerFactory.getLogger(Handover.class).info("The work did not end in time");
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  /** Says which process holds the data directory. */
  static Exit busy(Invocation call, DirectoryLock.Held held) {
    call.terminal().problem("commands.directory.held", call.settings().dataDirectory(), held.pid());
    return Exit.BUSY;
  }

  /** Whether an Onward, of whatever data directory, listens on a port. */
  static boolean answersAt(Settings settings, int port) {
    URI presence = ServerAddress.forCommands(settings, port).resolve("/commands/presence");
    var request = HttpRequest.newBuilder(presence).timeout(Duration.ofSeconds(2)).build();
    try (HttpClient client = client()) {
      var answer = client.send(request, BodyHandlers.discarding());
      return answer.headers().firstValue(CommandSecret.HEADER).isPresent();
    } catch (IOException silent) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Handover reach(ServerFile file, Settings settings) {
    var server =
        new Reached(ServerAddress.forPeople(settings, file.address().getPort()), file, client());
    try {
      server.get("/commands/presence", Presence.class);
      return server;
    } catch (UncheckedIOException | IllegalStateException stale) {
      return new Nobody();
    }
  }

  /** The server's word that it is there. */
  record Presence(long pid) {}

  /** The server of this process, as others would reach it. */
  static Reached own(OnwardServer server) {
    return new Reached(server.address(), server.file(), client());
  }

  private static HttpClient client() {
    return HttpClient.newBuilder()
        .proxy(HttpClient.Builder.NO_PROXY)
        .connectTimeout(Duration.ofSeconds(5))
        .build();
  }
}
