package app.onward.mail;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Third-party mail that lies beside the project. */
final class SharedMail {
  private SharedMail() {}

  /** A folder of it; where it is absent, the test that asks is skipped. */
  static Path folder(String name) {
    Path project = Path.of("").toAbsolutePath();
    Path found =
        Stream.of("../shared", "../../shared")
            .map(path -> project.resolve(path).resolve("data").resolve(name).normalize())
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(project.resolve("none"));
    assumeTrue(Files.isDirectory(found), "the shared test mail is not beside the project");
    return found;
  }
}
