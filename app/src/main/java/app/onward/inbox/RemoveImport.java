package app.onward.inbox;

import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.erasing.CutLog;
import app.onward.platform.files.UnusedFiles;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes an import back: what it found and nobody accepted goes, and what it passed over; what was
 * accepted stays.
 */
@Component
public class RemoveImport {

  private final Imports imports;
  private final Messages messages;
  private final Suggestions suggestions;
  private final UnusedFiles files;
  private final CutLog cutLog;
  private final Clock clock;
  private final TransactionTemplate transaction;

  RemoveImport(
      Imports imports,
      Messages messages,
      Suggestions suggestions,
      UnusedFiles files,
      CutLog cutLog,
      Clock clock,
      TransactionTemplate transaction) {
    this.imports = imports;
    this.messages = messages;
    this.suggestions = suggestions;
    this.files = files;
    this.cutLog = cutLog;
    this.clock = clock;
    this.transaction = transaction;
  }

  /**
   * Removes it.
   *
   * @return whether it could be: not while it is being read
   */
  public boolean remove(WorkspaceId workspace, ImportId id) {
    Import found = imports.find(workspace, id).orElseThrow(() -> new UnknownIdException(id));
    if (found.state().going()) {
      return false;
    }
    Set<String> named =
        transaction.execute(
            status -> {
              Set<String> forgotten = messages.forget(workspace, id);
              suggestions.dropUnusedProposals(workspace);
              imports.forgetSkips(workspace, id);
              imports.finish(workspace, id, ImportState.REMOVED, clock.instant());
              return forgotten;
            });
    files.erase(named);
    cutLog.cut();
    return true;
  }
}
