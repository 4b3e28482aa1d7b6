package app.onward.platform.erasing;

import app.onward.platform.WorkspaceId;
import app.onward.platform.files.UnusedFiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases all of a workspace: rows of every table, what search found, queued work, and files nobody
 * else uses. SQLite overwrites what it frees; at the end its log is cut.
 */
@Component
public class EraseWorkspace {
  private final JdbcClient jdbc;
  private final DataSource source;
  private final CutLog cutLog;
  private final UnusedFiles files;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher publisher;

  EraseWorkspace(
      JdbcClient jdbc,
      DataSource source,
      CutLog cutLog,
      UnusedFiles files,
      TransactionTemplate transaction,
      ApplicationEventPublisher publisher) {
    this.jdbc = jdbc;
    this.source = source;
    this.cutLog = cutLog;
    this.files = files;
    this.transaction = transaction;
    this.publisher = publisher;
  }

  public void erase(WorkspaceId workspace) {
    List<String> tables = tables();
    Set<String> used = new HashSet<>();
    transaction.executeWithoutResult(
        status -> {
          publisher.publishEvent(new WorkspaceErasureBegun(workspace));
          used.addAll(files.of(workspace));
          eraseRows(workspace, tables);
          jdbc.sql("DELETE FROM scheduled_tasks WHERE task_instance LIKE :mine")
              .param("mine", workspace + "/%")
              .update();
        });
    files.erase(used);
    cutLog.cut();
  }

  /**
   * Work that was being kept while this began may add rows when its turn comes; it then finds its
   * own row gone and stops. So a second look is taken until nothing is left.
   */
  private void eraseRows(WorkspaceId workspace, List<String> tables) {
    int erased;
    do {
      erased = tables.stream().mapToInt(table -> erase(workspace, table)).sum();
    } while (erased > 0);
  }

  private int erase(WorkspaceId workspace, String table) {
    return jdbc.sql("DELETE FROM " + table + " WHERE workspace_id = :workspace")
        .param("workspace", workspace.toString())
        .update();
  }

  private List<String> tables() {
    try (Connection connection = source.getConnection()) {
      return WorkspaceTables.of(connection);
    } catch (SQLException failed) {
      throw new IllegalStateException("The tables of a workspace could not be listed", failed);
    }
  }
}
