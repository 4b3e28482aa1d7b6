package app.onward.platform.erasing;

import app.onward.platform.WorkspaceId;
import app.onward.platform.files.FileStore;
import app.onward.platform.files.FileUse;
import app.onward.platform.jdbc.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases all of a workspace: rows of every table, what search found, queued work, and files nobody
 * else uses. SQLite is told to overwrite what it frees and to cut its log.
 */
@Component
public class EraseWorkspace {
  private final JdbcClient jdbc;
  private final DataSource source;
  private final Dialect dialect;
  private final FileStore files;
  private final List<FileUse> uses;
  private final TransactionTemplate transaction;

  EraseWorkspace(
      JdbcClient jdbc,
      DataSource source,
      Dialect dialect,
      FileStore files,
      List<FileUse> uses,
      TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.source = source;
    this.dialect = dialect;
    this.files = files;
    this.uses = List.copyOf(uses);
    this.transaction = transaction;
  }

  public void erase(WorkspaceId workspace) {
    List<String> tables = tables();
    Set<String> unused = new HashSet<>();
    transaction.executeWithoutResult(
        status -> {
          uses.forEach(use -> unused.addAll(use.of(workspace)));
          tables.forEach(table -> erase(workspace, table));
          jdbc.sql("DELETE FROM scheduled_tasks WHERE task_instance LIKE :mine")
              .param("mine", workspace + "/%")
              .update();
          unused.removeIf(file -> uses.stream().anyMatch(use -> use.isUsed(file)));
        });
    unused.forEach(files::erase);
    if (dialect == Dialect.SQLITE) {
      jdbc.sql("PRAGMA wal_checkpoint(TRUNCATE)").query().listOfRows();
    }
  }

  private void erase(WorkspaceId workspace, String table) {
    jdbc.sql("DELETE FROM " + table + " WHERE workspace_id = :workspace")
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
