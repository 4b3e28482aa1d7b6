package app.onward.platform.files;

import app.onward.platform.config.DataDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/**
 * The room on the disk of the data directory. Work that keeps much stops while there is still
 * enough for what a person does, and for saying why it stopped.
 */
@Component
public class Room {
  private static final long RESERVED = 50L << 20;

  private final Path directory;

  Room(DataDirectory directory) {
    this.directory = directory.root();
  }

  /**
   * Goes on where much more can be kept.
   *
   * @throws UncheckedIOException if not; {@link app.onward.platform.FullDisk} recognises it
   */
  public void require() {
    try {
      long usable = Files.getFileStore(directory).getUsableSpace();
      if (usable < RESERVED) {
        throw new FileSystemException(
            directory.toString(), null, "No space left but " + usable + " bytes");
      }
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }
}
