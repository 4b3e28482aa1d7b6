package app.onward.platform.testing;

import app.onward.platform.config.DataDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What stands in the embedded store's files, rows or not. */
public final class StoreBytes {
  private StoreBytes() {}

  /** Whether the database or its log holds these words; false where another store is used. */
  public static boolean contain(RunningOnward onward, String words) throws IOException {
    Path database = onward.get(DataDirectory.class).database();
    return contains(database, words) || contains(Path.of(database + "-wal"), words);
  }

  private static boolean contains(Path file, String words) throws IOException {
    return Files.exists(file)
        && Files.readString(file, StandardCharsets.ISO_8859_1).contains(words);
  }
}
