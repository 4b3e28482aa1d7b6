package app.onward.mail;

import app.onward.platform.testing.Shared;
import java.nio.file.Path;

/** Third-party mail that lies beside the project. */
final class SharedMail {
  private SharedMail() {}

  /** A folder of it; where it is absent, the test that asks is skipped. */
  static Path folder(String name) {
    return Shared.path("data/" + name);
  }
}
