package app.onward.mail;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens what a person points at. */
public final class MailSources {

  private MailSources() {}

  /**
   * Opens an mbox, an .eml or .msg, a folder of these, a Maildir, or a .zip, .gz or .tgz of these.
   *
   * <p>What a file is, is judged by its content; a file that holds no mail is reported as skipped
   * when it is read.
   *
   * @throws NoSuchFileException when there is nothing at the path
   */
  public static MailSource open(Path path, Limits limits) throws IOException {
    Path real = path.toRealPath();
    return new FileSource(FileTree.below(real), limits);
  }
}
