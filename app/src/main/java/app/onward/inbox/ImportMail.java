package app.onward.inbox;

import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jobs.Jobs;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads mail from a file, folder or archive in the background, as often as wanted: once counts. */
@Component
public class ImportMail {

  private final Imports imports;
  private final Jobs jobs;
  private final CustomTask<Void> importMailTask;
  private final Clock clock;

  ImportMail(Imports imports, Jobs jobs, CustomTask<Void> importMailTask, Clock clock) {
    this.imports = imports;
    this.jobs = jobs;
    this.importMailTask = importMailTask;
    this.clock = clock;
  }

  /** Queues the mail at a path, which stays where it is. */
  @Transactional
  public ImportId start(WorkspaceId workspace, Path path, String name) {
    return queue(
        workspace,
        Import.queued(
            ImportId.next(), name, path.toAbsolutePath().normalize(), false, clock.instant()));
  }

  /** Queues a copy in the data directory, which is erased when it was read. */
  @Transactional
  public ImportId startCopy(WorkspaceId workspace, Path copy, String name) {
    return queue(workspace, Import.queued(ImportId.next(), name, copy, true, clock.instant()));
  }

  /**
   * Queues the mail of an account that came since it was last read.
   *
   * @return the import that is going already, where there is one
   */
  @Transactional
  public ImportId startAccount(WorkspaceId workspace, UUID account, String name) {
    return imports.ofAccount(workspace, account).stream()
        .filter(known -> known.state().going())
        .findFirst()
        .map(Import::id)
        .orElseGet(
            () ->
                queue(
                    workspace,
                    Import.queued(
                        ImportId.next(), name, new Origin.Account(account), clock.instant())));
  }

  /**
   * How far it is.
   *
   * @throws UnknownIdException if this workspace has no such import
   */
  public Import status(WorkspaceId workspace, ImportId id) {
    return imports.find(workspace, id).orElseThrow(() -> new UnknownIdException(id));
  }

  /** Asks an import to stop after what it is just reading; what was read stays. */
  @Transactional
  public void cancel(WorkspaceId workspace, ImportId id) {
    imports.requestCancel(workspace, id);
    jobs.hasten(importMailTask.instance(ImportTask.name(workspace, id)));
  }

  private ImportId queue(WorkspaceId workspace, Import queued) {
    imports.add(workspace, queued);
    jobs.queue(importMailTask.instance(ImportTask.name(workspace, queued.id())));
    return queued.id();
  }
}
