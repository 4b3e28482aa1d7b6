package app.onward.platform.erasing;

import app.onward.platform.WorkspaceId;
import app.onward.platform.files.UnusedFiles;
import app.onward.platform.jdbc.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
  private static final Logger LOG = LoggerFactory.getLogger(EraseWorkspace.class);

  private final JdbcClient jdbc;
  private final DataSource source;
  private final Dialect dialect;
  private final UnusedFiles files;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher publisher;

  EraseWorkspace(
      JdbcClient jdbc,
      DataSource source,
      Dialect dialect,
      UnusedFiles files,
      TransactionTemplate transaction,
      ApplicationEventPublisher publisher) {
    this.jdbc = jdbc;
    this.source = source;
    this.dialect = dialect;
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
    if (dialect == Dialect.SQLITE) {
      cutLog();
    }
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

  /** Readers that are at work are waited for, as long as the store's own patience lasts. */
  private void cutLog() {
    boolean busy =
        jdbc.sql("PRAGMA wal_checkpoint(TRUNCATE)")
            .query((row, number) -> row.getInt("busy") == 1)
            .single();
    if (busy) {
      LOG.warn("What was erased may stay in the database's log until it is written anew");
    }
  }

  private List<String> tables() {
    try (Connection connection = source.getConnection()) {
      return WorkspaceTables.of(connection);
    } catch (SQLException failed) {
      throw new IllegalStateException("The tables of a workspace could not be listed", failed);
    }
  }
}
