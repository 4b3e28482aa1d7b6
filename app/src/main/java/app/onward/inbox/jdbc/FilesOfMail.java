package app.onward.inbox.jdbc;

import app.onward.platform.WorkspaceId;
import app.onward.platform.files.FileUse;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The messages themselves, as files. */
@Component
class FilesOfMail implements FileUse {
  private final JdbcClient jdbc;

  FilesOfMail(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<String> of(WorkspaceId workspace) {
    return jdbc.sql("SELECT eml_sha256 FROM job_mails WHERE workspace_id = :workspace")
        .param("workspace", workspace.toString())
        .query((row, number) -> row.getString(1))
        .set();
  }

  @Override
  public boolean isUsed(String sha256) {
    return jdbc.sql("SELECT count(*) FROM job_mails WHERE eml_sha256 = :file")
            .param("file", sha256)
            .query(Integer.class)
            .single()
        > 0;
  }
}
