package app.onward.inbox.web;

import app.onward.platform.Ids;
import app.onward.platform.config.DataDirectory;
import app.onward.platform.files.Room;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/** Files that were dropped into a page, kept in the data directory until they are read. */
@Component
class IncomingFiles {
  private static final int LONGEST_NAME = 120;

  private final Path incoming;
  private final Room room;

  IncomingFiles(DataDirectory directory, Room room) {
    this.incoming = directory.incoming();
    this.room = room;
  }

  /**
   * What was kept.
   *
   * @param name as the person knows it
   */
  record Kept(Path directory, String name) {}

  /** Moves the files into a directory of their own, all or none. */
  Kept keep(List<MultipartFile> files) throws IOException {
    room.require();
    Path directory = Files.createDirectories(incoming.resolve(Ids.next().toString()));
    try {
      for (int i = 0; i < files.size(); i++) {
        files
            .get(i)
            .transferTo(
                directory.resolve(
                    String.format(Locale.ROOT, "%04d-%s", i, safeName(files.get(i)))));
      }
    } catch (IOException | RuntimeException failed) {
      FileSystemUtils.deleteRecursively(directory);
      throw failed;
    }
    return new Kept(directory, name(files));
  }

  /** Keeps one mail in a directory of its own. */
  Path keep(byte[] mail) throws IOException {
    Path directory = Files.createDirectories(incoming.resolve(Ids.next().toString()));
    try {
      Files.write(directory.resolve("0000-mail.eml"), mail);
    } catch (IOException | RuntimeException failed) {
      FileSystemUtils.deleteRecursively(directory);
      throw failed;
    }
    return directory;
  }

  /** A file's place without the number it was kept under. */
  static String withoutNumber(String place) {
    return place.replaceFirst("^\\d{4,}-", "");
  }

  private static String name(List<MultipartFile> files) {
    String first = shownName(files.getFirst());
    return files.size() == 1 ? first : first + " +" + (files.size() - 1);
  }

  private static String shownName(MultipartFile file) {
    String given = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    String last =
        given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1).strip();
    return shortened(last.isEmpty() ? "mail" : last);
  }

  /** As much of a name as is shown. */
  static String shortened(String name) {
    return name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }

  /** Letters, digits, dots and dashes; the end of the name tells what kind of file it may be. */
  private static String safeName(MultipartFile file) {
    String name = shownName(file).replaceAll("[^A-Za-z0-9.-]+", "-");
    return name.substring(Math.max(0, name.length() - LONGEST_NAME));
  }
}
