package app.onward.correspondence.jdbc;

import app.onward.applications.ApplicationId;
import app.onward.correspondence.Dispatch;
import app.onward.correspondence.Dispatch.State;
import app.onward.correspondence.DispatchId;
import app.onward.correspondence.Dispatches;
import app.onward.correspondence.LetterId;
import app.onward.platform.Ids;
import app.onward.platform.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** A unique index lets one dispatch be under way for an application; rows only move onward. */
@Repository
@Transactional(readOnly = true)
class JdbcDispatches implements Dispatches {
  private static final String LATEST =
      """
      SELECT d.* FROM dispatches d WHERE d.workspace_id = :workspace AND d.%s = :one
        AND d.id = (SELECT max(l.id) FROM dispatches l
          WHERE l.workspace_id = d.workspace_id AND l.letter_id = d.letter_id)
      ORDER BY d.id
      """;

  private final JdbcClient jdbc;

  JdbcDispatches(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional
  public boolean begin(WorkspaceId workspace, Dispatch dispatch, Instant now) {
    return insert(workspace, dispatch.application(), dispatch.id().value(), dispatch.state())
            .param("letter", dispatch.letter().toString())
            .param("act", dispatch.act().toString())
            .param("message", dispatch.messageId())
            .param("now", now.toEpochMilli())
            .param("goes", dispatch.goesAt().toEpochMilli())
            .param("begun", dispatch.state() == State.SENDING ? now.toEpochMilli() : null)
            .update()
        == 1;
  }

  /** A row that is gone again at once; until the transaction ends no other can be put beside it. */
  @Override
  @Transactional
  public boolean turn(WorkspaceId workspace, ApplicationId application, Instant now) {
    UUID id = Ids.next();
    boolean mine =
        insert(workspace, application, id, State.HELD)
                .param("letter", id.toString())
                .param("act", id.toString())
                .param("message", "")
                .param("now", now.toEpochMilli())
                .param("goes", Long.MAX_VALUE)
                .param("begun", null)
                .update()
            == 1;
    jdbc.sql("DELETE FROM dispatches WHERE workspace_id = :workspace AND id = :id")
        .param("workspace", workspace.toString())
        .param("id", id.toString())
        .update();
    return mine;
  }

  private JdbcClient.StatementSpec insert(
      WorkspaceId workspace, ApplicationId application, UUID id, State state) {
    return jdbc.sql(
            """
            INSERT INTO dispatches (workspace_id, id, letter_id, application_id, act_id, message_id,
              state, asked_at, goes_at, begun_at)
            VALUES (:workspace, :id, :letter, :application, :act, :message, :state, :now, :goes,
              :begun)
            ON CONFLICT DO NOTHING
            """)
        .param("workspace", workspace.toString())
        .param("id", id.toString())
        .param("application", application.toString())
        .param("state", state.name());
  }

  @Override
  public Optional<Dispatch> latest(WorkspaceId workspace, LetterId letter) {
    return latest(workspace, "letter_id", letter.toString()).stream().findFirst();
  }

  @Override
  public List<Dispatch> of(WorkspaceId workspace, ApplicationId application) {
    return latest(workspace, "application_id", application.toString());
  }

  private List<Dispatch> latest(WorkspaceId workspace, String column, String one) {
    return jdbc.sql(LATEST.formatted(column))
        .param("workspace", workspace.toString())
        .param("one", one)
        .query((row, number) -> DispatchRow.read(row))
        .list();
  }

  @Override
  @Transactional
  public boolean move(WorkspaceId workspace, DispatchId id, State from, Ending to) {
    boolean begins = to.state() == State.SENDING;
    return jdbc.sql(
                """
                UPDATE dispatches SET state = :to, begun_at = COALESCE(:begun, begun_at),
                  ended_at = :ended, failure = :failure, failure_words = :words
                WHERE workspace_id = :workspace AND id = :id AND state = :from
                """)
            .param("workspace", workspace.toString())
            .param("id", id.toString())
            .param("from", from.name())
            .param("to", to.state().name())
            .param("begun", begins ? to.at().toEpochMilli() : null)
            .param("ended", begins ? null : to.at().toEpochMilli())
            .param("failure", to.reasonKey().isEmpty() ? null : to.reasonKey())
            .param("words", to.words())
            .update()
        == 1;
  }
}
