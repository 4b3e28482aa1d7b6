package app.onward.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a command finds the running server: {@code server.json} in the data directory, readable by
 * its owner alone.
 *
 * @param address where commands are handed over
 * @param pid of the server's process
 */
record ServerFile(URI address, long pid, String secret) {
  /** Writes the file whole or not at all. */
  void write(Path file) {
    try {
      Path directory = Objects.requireNonNull(file.getParent(), file::toString);
      Path temporary = Files.createTempFile(directory, "server", ".part", ownerOnly(directory));
      Files.writeString(temporary, JsonMapper.shared().writeValueAsString(this));
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Removes the file if it still is this server's. */
  void remove(Path file) {
    try {
      if (read(file).filter(this::equals).isPresent()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What the file says; empty if there is none or its server's process is gone. */
  static Optional<ServerFile> read(Path file) {
    try {
      return Optional.of(JsonMapper.shared().readValue(Files.readString(file), ServerFile.class))
          .filter(found -> ProcessHandle.of(found.pid).isPresent());
    } catch (IOException | JacksonException stale) {
      return Optional.empty();
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path directory) {
    boolean posix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
