package app.onward.applications.jdbc;

import app.onward.platform.WorkspaceId;
import app.onward.platform.files.FileUse;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files that were kept on timelines. */
@Component
class FilesOfTimelines implements FileUse {
  private static final Pattern FILE = Pattern.compile("\"sha256\"\\s*:\\s*\"([0-9a-f]{64})\"");

  private final JdbcClient jdbc;

  FilesOfTimelines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<String> of(WorkspaceId workspace) {
    return jdbc
        .sql(
            "SELECT fact FROM application_events"
                + " WHERE workspace_id = :workspace AND fact LIKE '%\"file-kept\"%'")
        .param("workspace", workspace.toString())
        .query((row, number) -> row.getString(1))
        .stream()
        .flatMap(fact -> FILE.matcher(fact).results().map((MatchResult found) -> found.group(1)))
        .collect(Collectors.toSet());
  }

  @Override
  public boolean isUsed(String sha256) {
    return jdbc.sql("SELECT count(*) FROM application_events WHERE fact LIKE :fact")
            .param("fact", "%\"file-kept\"%" + sha256 + "%")
            .query(Integer.class)
            .single()
        > 0;
  }
}
