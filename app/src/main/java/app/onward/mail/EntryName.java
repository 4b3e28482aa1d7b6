package app.onward.mail;

import java.util.Arrays;
import java.util.Locale;

/** What the name of a file or archive entry tells before it is opened. */
final class EntryName {

  private EntryName() {}

  /** Whether the name leads out of its archive. */
  static boolean isUnsafe(String name) {
    String path = name.replace('\\', '/');
    return path.startsWith("/")
        || path.matches("[A-Za-z]:.*")
        || path.indexOf('\0') >= 0
        || Arrays.asList(path.split("/", -1)).contains("..");
  }

  /** Whether it is a file in which a mail program keeps its own notes, and never mail. */
  static boolean isBookkeeping(String name) {
    String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    String file = path.substring(path.lastIndexOf('/') + 1);
    return path.contains("__macosx/")
        || file.endsWith(".msf")
        || file.startsWith("dovecot")
        || file.startsWith("._")
        || file.matches("\\.ds_store|thumbs\\.db|desktop\\.ini|maildirfolder|subscriptions")
        || file.matches(
            "msgfilterrules\\.dat|filterlog\\.html|courier.*|\\.lock|archive_browser\\.html");
  }
}
