package app.onward.mail;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Finds out what a path is and opens it as a source. */
public final class MailSources {

  private MailSources() {}

  /** Opens an mbox, .eml, folder, Maildir, or a .zip or .gz of these. */
  public static MailSource open(Path path, Limits limits) throws IOException {
    throw new NoSuchFileException(path.toString(), null, limits.toString());
  }
}
