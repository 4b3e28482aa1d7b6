package app.onward.platform.secrets;

import app.onward.platform.config.SettingsException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The file with the key; made once, readable by its owner alone. */
public final class KeyFile {
  private KeyFile() {}

  /**
   * The key in the file, which is made if it is not there.
   *
   * @throws SettingsException if the file holds something else or cannot be written
   */
  public static byte[] readOrMake(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      byte[] key = HexFormat.of().parseHex(Files.readString(file).strip());
      if (key.length == Secrets.KEY_BYTES) {
        return key;
      }
    } catch (IOException failed) {
      throw new SettingsException(
          "secrets.key.unreadable", file, String.valueOf(failed.getMessage()));
    } catch (IllegalArgumentException malformed) {
      throw new SettingsException("secrets.key.damaged", file);
    }
    throw new SettingsException("secrets.key.damaged", file);
  }

  private static void make(Path file) throws IOException {
    byte[] key = new byte[Secrets.KEY_BYTES];
    new SecureRandom().nextBytes(key);
    try {
      boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
      if (posix) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.writeString(
          file,
          HexFormat.of().formatHex(key) + "\n",
          StandardOpenOption.WRITE,
          posix ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException another) {
      // Another process made it between our look and our try; its key is the key.
      return;
    }
  }
}
