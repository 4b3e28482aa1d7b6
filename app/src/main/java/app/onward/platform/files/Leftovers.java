package app.onward.platform.files;

import app.onward.platform.jdbc.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Erases what a killed process left behind in the data directory, for a start that nobody else
 * works beside. Nodes that share a directory write while another one starts, so there only what is
 * a day old counts as left.
 */
@Component
public class Leftovers {
  private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
  private static final Duration PLENTY = Duration.ofDays(1);

  private final Dialect dialect;
  private final Clock clock;

  Leftovers(Dialect dialect, Clock clock) {
    this.dialect = dialect;
    this.clock = clock;
  }

  /** Erases the files and folders right below a directory that nobody needs any more. */
  public void erase(Path directory, Predicate<Path> needed) {
    try {
      for (Path each : below(directory)) {
        if (!needed.test(each) && isLeft(each)) {
          FileSystemUtils.deleteRecursively(each);
        }
      }
    } catch (IOException failed) {
      LOG.warn("What was left in {} could not be erased: {}", directory, failed.toString());
    }
  }

  private static List<Path> below(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(directory)) {
      return found.toList();
    }
  }

  private boolean isLeft(Path path) throws IOException {
    return switch (dialect) {
      case SQLITE -> true;
      case POSTGRESQL ->
          Files.getLastModifiedTime(path).toInstant().isBefore(clock.instant().minus(PLENTY));
    };
  }
}
