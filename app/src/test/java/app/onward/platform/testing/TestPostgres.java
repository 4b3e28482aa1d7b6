package app.onward.platform.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL on loopback, started once for a run of the tests. */
public final class TestPostgres {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private TestPostgres() {}

  /** The JDBC address of a database of its own, empty. */
  public static String url() {
    String name = "onward_test_" + NUMBER.incrementAndGet();
    try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException failed) {
      throw new IllegalStateException("Could not make the database " + name, failed);
    }
    return Server.POSTGRES.getJdbcUrl("postgres", name);
  }

  private static final class Server {
    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        Runtime.getRuntime()
            .addShutdownHook(
                Thread.ofPlatform()
                    .unstarted(
                        () -> {
                          try {
                            server.close();
                          } catch (IOException stopped) {
                            throw new UncheckedIOException(stopped);
                          }
                        }));
        return server;
      } catch (IOException failed) {
        throw new UncheckedIOException("PostgreSQL did not start", failed);
      }
    }
  }
}
