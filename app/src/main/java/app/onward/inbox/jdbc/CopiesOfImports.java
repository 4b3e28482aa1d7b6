package app.onward.inbox.jdbc;

import app.onward.inbox.WaitingCopies;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CopiesOfImports implements WaitingCopies {
  private final JdbcClient jdbc;

  CopiesOfImports(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<Path> paths() {
    return jdbc.sql(
            "SELECT path FROM imports WHERE uploaded = 1 AND state IN ('QUEUED', 'RUNNING')")
        .query((row, number) -> Path.of(row.getString(1)))
        .set();
  }
}
