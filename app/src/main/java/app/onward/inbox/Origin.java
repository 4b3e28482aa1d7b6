package app.onward.inbox;

import java.nio.file.Path;
import java.util.UUID;

/** Where the mail of an import comes from. */
public sealed interface Origin {

  /**
   * A file, folder or archive.
   *
   * @param uploaded whether it is a copy in the data directory, erased at the end
   */
  record OnDisk(Path path, boolean uploaded) implements Origin {}

  /** A mail account, whatever keeps it. */
  record Account(UUID id) implements Origin {}
}
