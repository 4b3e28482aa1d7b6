package app.onward.commands;

import app.onward.platform.config.SettingsReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Visits the main pages in a data directory that is thrown away, then stops; run with {@code
 * -XX:AOTCacheOutput}, so that the next start finds everything it needs already loaded and linked.
 */
final class TrainCommand implements Command {
  @Override
  public Exit run(Invocation call) {
    try {
      Path directory = Files.createTempDirectory("onward-train");
      try {
        visit(call, directory);
      } finally {
        erase(directory);
      }
      return Exit.DONE;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void visit(Invocation call, Path directory) {
    var settings =
        new SettingsReader(Map.of(), directory)
            .read(List.of("--data-dir", directory.toString(), "--port=0", "--open-browser=false"))
            .settings();
    switch (DirectoryLock.take(settings)) {
      case DirectoryLock.Held held -> throw new IllegalStateException("Held by " + held.pid());
      case DirectoryLock.Taken lock -> {
        try (lock;
            var server = OnwardServer.start(settings, call.application());
            var visitor = new Visitor(server.address())) {
          visitor.signIn(server.signInLink());
          call.terminal().out().println(visitor.visitAll() + " pages");
        }
      }
    }
  }

  private static void erase(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }
}
