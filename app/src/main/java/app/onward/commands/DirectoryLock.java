package app.onward.commands;

import app.onward.platform.config.DataDirectory;
import app.onward.platform.config.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * Held by whichever process works on a data directory; gone with that process, however it ends.
 *
 * <p>With PostgreSQL several nodes share the directory, so there the lock is shared too.
 */
sealed interface DirectoryLock {
  /** This process may work; closing gives the directory free. */
  record Taken(FileChannel channel) implements DirectoryLock, AutoCloseable {
    @Override
    public void close() {
      try {
        channel.close();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  /**
   * Another process works there.
   *
   * @param pid its number, or an empty text where it did not say
   */
  record Held(String pid) implements DirectoryLock {}

  /** Makes the directory if it is missing and tries to take its lock. */
  static DirectoryLock take(Settings settings) {
    Path root = settings.dataDirectory();
    Path file = new DataDirectory(root).lock();
    boolean shared = settings.databaseUrl().isPresent();
    try {
      make(root);
      var channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      @Nullable FileLock lock = channel.tryLock(0, Long.MAX_VALUE, shared);
      if (lock == null) {
        channel.close();
        return new Held(Files.readString(file).strip());
      }
      channel.truncate(0);
      byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
      channel.write(ByteBuffer.wrap(pid));
      return new Taken(channel);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void make(Path root) throws IOException {
    if (Files.isDirectory(root)) {
      return;
    }
    Path parent = root.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    boolean posix = root.getFileSystem().supportedFileAttributeViews().contains("posix");
    Files.createDirectory(
        root,
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
            }
            : new FileAttribute<?>[0]);
  }
}
