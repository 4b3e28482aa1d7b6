package app.onward.platform.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

/**
 * An open store.
 *
 * @param source hands out a reader inside read-only transactions and the writer otherwise
 * @param dialect which store it is
 * @param pools what must be closed at the end, in this order
 */
public record Database(DataSource source, Dialect dialect, List<HikariDataSource> pools)
    implements AutoCloseable {
  private static final String SQLITE_OPTIONS =
      "journal_mode=WAL&synchronous=FULL&busy_timeout=5000&foreign_keys=true&secure_delete=true";
  private static final int SQLITE_READERS = 4;

  /** Opens the embedded store: one writer whose transactions start IMMEDIATE, and four readers. */
  public static Database sqlite(Path file) {
    var writer = pool("jdbc:sqlite:" + file + "?" + SQLITE_OPTIONS + "&transaction_mode=IMMEDIATE");
    writer.setPoolName("sqlite-writer");
    writer.setMaximumPoolSize(1);
    var write = new HikariDataSource(writer);
    var reader = pool("jdbc:sqlite:" + file + "?busy_timeout=5000&open_mode=1");
    reader.setReadOnly(true);
    reader.setPoolName("sqlite-readers");
    reader.setMaximumPoolSize(SQLITE_READERS);
    reader.setMinimumIdle(1);
    var read = new HikariDataSource(reader);
    return new Database(split(write, read), Dialect.SQLITE, List.of(read, write));
  }

  /** Opens the server store. */
  public static Database postgresql(String url, String user, String password) {
    var config = pool(url);
    config.setPoolName("postgresql");
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(10);
    var pool = new HikariDataSource(config);
    return new Database(split(pool, pool), Dialect.POSTGRESQL, List.of(pool));
  }

  private static HikariConfig pool(String url) {
    var config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setConnectionTimeout(10_000);
    // Connections are opened when first used, so that a start does not wait for them.
    config.setInitializationFailTimeout(-1);
    return config;
  }

  private static DataSource split(DataSource write, DataSource read) {
    var proxy = new LazyConnectionDataSourceProxy();
    proxy.setTargetDataSource(write);
    proxy.setReadOnlyDataSource(read);
    proxy.setDefaultAutoCommit(true);
    proxy.setDefaultTransactionIsolation(java.sql.Connection.TRANSACTION_SERIALIZABLE);
    return proxy;
  }

  @Override
  public void close() {
    pools.forEach(HikariDataSource::close);
  }
}
