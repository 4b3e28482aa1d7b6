package app.onward.wellbeing;

import app.onward.platform.config.DataDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The shipped list, or in its place the one that the host keeps in the data directory. */
@Component
public class SupportLines {
  private static final Logger LOG = LoggerFactory.getLogger(SupportLines.class);
  private static final String SHIPPED = "/wellbeing/support.csv";

  private final DataDirectory directory;

  SupportLines(DataDirectory directory) {
    this.directory = directory;
  }

  /** The file with which a host replaces the list. */
  public Path file() {
    return directory.root().resolve("support.csv");
  }

  /** As they stand now; a host's file that cannot be read leaves the shipped list in place. */
  public List<SupportLine> all() {
    if (!Files.isRegularFile(file())) {
      return shipped();
    }
    try {
      return read(Files.readString(file(), StandardCharsets.UTF_8));
    } catch (IOException | RuntimeException unreadable) {
      LOG.warn("{} cannot be read, so the shipped list is shown", file(), unreadable);
      return shipped();
    }
  }

  private static List<SupportLine> shipped() {
    try (InputStream file = SupportLines.class.getResourceAsStream(SHIPPED)) {
      if (file == null) {
        throw new IllegalStateException(SHIPPED + " is missing");
      }
      return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<SupportLine> read(String text) {
    return text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(SupportLine::of)
        .toList();
  }
}
