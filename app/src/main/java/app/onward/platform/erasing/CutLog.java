package app.onward.platform.erasing;

import app.onward.platform.jdbc.Dialect;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Cuts the embedded store's log after something readable was erased: what SQLite frees in the
 * database itself it overwrites, but its log still holds the pages as they were.
 */
@Component
public class CutLog {
  private static final Logger LOG = LoggerFactory.getLogger(CutLog.class);

  private final JdbcClient jdbc;
  private final Dialect dialect;

  CutLog(JdbcClient jdbc, Dialect dialect) {
    this.jdbc = jdbc;
    this.dialect = dialect;
  }

  /**
   * To be called once the rows are gone, outside of their transaction. Readers that are at work are
   * waited for, as long as the store's own patience lasts.
   */
  public void cut() {
    if (dialect != Dialect.SQLITE) {
      return;
    }
    boolean busy =
        jdbc.sql("PRAGMA wal_checkpoint(TRUNCATE)")
            .query((row, number) -> row.getInt("busy") == 1)
            .single();
    if (busy) {
      LOG.warn("What was erased may stay in the database's log until it is written anew");
    }
  }
}
