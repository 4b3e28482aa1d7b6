package app.onward.debriefs.jdbc;

import app.onward.debriefs.SilenceOffers;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One row for each answer. */
@Repository
@Transactional(readOnly = true)
class JdbcSilenceOffers implements SilenceOffers {
  private final JdbcClient jdbc;

  JdbcSilenceOffers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional
  public void answered(WorkspaceId workspace, ActId act, Instant at) {
    jdbc.sql(
            """
            INSERT INTO silence_offers (workspace_id, act_id, at)
            VALUES (:workspace, :act, :at)
            """)
        .param("workspace", workspace.toString())
        .param("act", act.toString())
        .param("at", at.toEpochMilli())
        .update();
  }

  @Override
  public Optional<Instant> lastAnswered(WorkspaceId workspace) {
    return jdbc.sql(
            "SELECT t.at FROM silence_offers t WHERE t.workspace_id = :workspace"
                + Standing.STANDS
                + " ORDER BY t.at DESC LIMIT 1")
        .param("workspace", workspace.toString())
        .query((row, number) -> Columns.instant(row, "at"))
        .optional();
  }
}
