package app.onward.platform.files;

import app.onward.platform.Ids;
import app.onward.platform.UnknownIdException;
import app.onward.platform.config.DataDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Keeps files in the data directory under the hash of their content; the same content is kept once.
 */
@Component
public class FileStore implements SmartInitializingSingleton {
  private static final String UNFINISHED = ".part";

  private final Path root;
  private final Leftovers leftovers;

  FileStore(DataDirectory directory, Leftovers leftovers) {
    this.root = directory.files();
    this.leftovers = leftovers;
  }

  @Override
  public void afterSingletonsInstantiated() {
    leftovers.erase(root, each -> !each.toString().endsWith(UNFINISHED));
  }

  /** Writes the content to disk, whole or not at all, and says under which hash. */
  public StoredFile put(InputStream content) {
    try {
      Files.createDirectories(root);
      Path temporary = root.resolve(Ids.next() + UNFINISHED);
      try {
        MessageDigest digest = sha256();
        long size = Files.copy(new DigestInputStream(content, digest), temporary);
        var file = new StoredFile(HexFormat.of().formatHex(digest.digest()), size);
        move(temporary, path(file.sha256()));
        return file;
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("Could not keep a file in " + root, failed);
    }
  }

  /**
   * The content again.
   *
   * @throws UnknownIdException if there is no such file
   */
  public InputStream open(String sha256) {
    try {
      return Files.newInputStream(path(sha256));
    } catch (IOException missing) {
      throw new UnknownIdException(sha256, missing);
    }
  }

  /** Erases a file; nothing happens if it is not there. */
  public void erase(String sha256) {
    try {
      Files.deleteIfExists(path(sha256));
    } catch (IOException failed) {
      throw new UncheckedIOException("Could not erase the file " + sha256, failed);
    }
  }

  private static void move(Path temporary, Path target) throws IOException {
    if (Files.exists(target)) {
      return;
    }
    try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.createDirectories(target.getParent());
    Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private Path path(String sha256) {
    String name = new StoredFile(sha256, 0).sha256();
    return root.resolve(name.substring(0, 2)).resolve(name);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
  }
}
