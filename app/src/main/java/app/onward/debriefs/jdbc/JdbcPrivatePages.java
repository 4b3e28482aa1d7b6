package app.onward.debriefs.jdbc;

import app.onward.debriefs.PrivatePages;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Private pages; what is erased is gone. */
@Repository
@Transactional(readOnly = true)
class JdbcPrivatePages implements PrivatePages {
  private final JdbcClient jdbc;

  JdbcPrivatePages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional
  public void add(WorkspaceId workspace, PrivatePage page) {
    jdbc.sql(
            """
            INSERT INTO private_pages (workspace_id, id, body, at)
            VALUES (:workspace, :id, :body, :at)
            """)
        .param("workspace", workspace.toString())
        .param("id", page.id().toString())
        .param("body", page.text())
        .param("at", page.at().toEpochMilli())
        .update();
  }

  @Override
  public List<PrivatePage> all(WorkspaceId workspace) {
    return jdbc.sql("SELECT * FROM private_pages WHERE workspace_id = :workspace ORDER BY id DESC")
        .param("workspace", workspace.toString())
        .query(
            (row, number) ->
                new PrivatePage(
                    Columns.id(row, "id"), row.getString("body"), Columns.instant(row, "at")))
        .list();
  }

  @Override
  @Transactional
  public void erase(WorkspaceId workspace, UUID id) {
    jdbc.sql("DELETE FROM private_pages WHERE workspace_id = :workspace AND id = :id")
        .param("workspace", workspace.toString())
        .param("id", id.toString())
        .update();
  }
}
