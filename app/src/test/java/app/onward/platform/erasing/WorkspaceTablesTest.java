package app.onward.platform.erasing;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.jdbc.Database;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Erasing finds every table of a workspace. */
class WorkspaceTablesTest {
  private static final int TABLES = 6;

  @TempDir Path home;

  @Test
  void manyColumnsAreNoHindrance() throws SQLException {
    try (var database = Database.sqlite(home.resolve("wide.db"))) {
      JdbcClient jdbc = JdbcClient.create(database.source());
      String columns =
          IntStream.range(0, 100).mapToObj(i -> "c" + i + " TEXT").collect(Collectors.joining(","));
      for (int i = 0; i < TABLES; i++) {
        jdbc.sql("CREATE TABLE wide%d (workspace_id TEXT, %s)".formatted(i, columns)).update();
      }
      try (Connection connection = database.source().getConnection()) {
        assertThat(WorkspaceTables.of(connection)).hasSize(TABLES);
      }
    }
  }
}
