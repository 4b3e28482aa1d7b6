package app.onward.inbox;

import app.onward.platform.config.DataDirectory;
import app.onward.platform.erasing.WorkspaceErasureBegun;
import app.onward.platform.files.Leftovers;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The copies of mailboxes in the data directory: each lives until its import has ended. */
@Component
class UploadedCopies implements SmartInitializingSingleton {
  private static final Logger LOG = LoggerFactory.getLogger(UploadedCopies.class);

  private final Imports imports;
  private final WaitingCopies waiting;
  private final Leftovers leftovers;
  private final Path incoming;

  UploadedCopies(
      Imports imports, WaitingCopies waiting, Leftovers leftovers, DataDirectory directory) {
    this.imports = imports;
    this.waiting = waiting;
    this.leftovers = leftovers;
    this.incoming = directory.incoming();
  }

  /** What was still being copied when the program was killed, or was read and not yet erased. */
  @Override
  public void afterSingletonsInstantiated() {
    leftovers.erase(incoming, waiting.paths()::contains);
  }

  /** A mailbox that waits or is being read has no reader any more once its workspace is gone. */
  @EventListener
  void erase(WorkspaceErasureBegun erasing) {
    imports.all(erasing.workspace()).stream().map(Import::origin).forEach(UploadedCopies::erase);
  }

  static void erase(Origin origin) {
    if (origin instanceof Origin.OnDisk(Path copy, boolean uploaded) && uploaded) {
      erase(copy);
    }
  }

  private static void erase(Path copy) {
    try {
      FileSystemUtils.deleteRecursively(copy);
    } catch (IOException failed) {
      LOG.warn("The copy {} could not be erased: {}", copy, failed.toString());
    }
  }
}
