package app.onward.inbox;

import app.onward.platform.erasing.WorkspaceErasureBegun;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The copies of mailboxes in the data directory: each lives until its import has ended. */
@Component
class UploadedCopies {
  private static final Logger LOG = LoggerFactory.getLogger(UploadedCopies.class);

  private final Imports imports;

  UploadedCopies(Imports imports) {
    this.imports = imports;
  }

  /** A mailbox that waits or is being read has no reader any more once its workspace is gone. */
  @EventListener
  void erase(WorkspaceErasureBegun erasing) {
    imports.all(erasing.workspace(), Integer.MAX_VALUE).stream()
        .filter(Import::uploaded)
        .forEach(each -> erase(each.path()));
  }

  static void erase(Path copy) {
    try {
      FileSystemUtils.deleteRecursively(copy);
    } catch (IOException failed) {
      LOG.warn("The copy {} could not be erased: {}", copy, failed.toString());
    }
  }
}
