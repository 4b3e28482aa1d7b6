package app.onward.platform.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What lies beside the project: data of third parties and numbers to reproduce. */
public final class Shared {
  private Shared() {}

  /** A file or folder of it; where it is absent, the test that asks is skipped. */
  public static Path path(String name) {
    Path project = Path.of("").toAbsolutePath();
    Path found =
        Stream.of("../shared", "../../shared")
            .map(path -> project.resolve(path).resolve(name).normalize())
            .filter(Files::exists)
            .findFirst()
            .orElse(project.resolve("none"));
    assumeTrue(Files.exists(found), "shared/" + name + " is not beside the project");
    return found;
  }
}
