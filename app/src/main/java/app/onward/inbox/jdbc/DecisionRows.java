package app.onward.inbox.jdbc;

import app.onward.applications.ApplicationId;
import app.onward.inbox.Decision;
import app.onward.inbox.MessageId;
import app.onward.inbox.ProposedId;
import app.onward.inbox.SuggestionState;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was decided, append-only: a reversal is a row of its own. */
final class DecisionRows {

  private static final String STANDS =
      " AND NOT EXISTS (SELECT 1 FROM suggestion_decision_reversals r"
          + " WHERE r.workspace_id = d.workspace_id AND r.decision_id = d.id) ";

  private final JdbcClient jdbc;

  DecisionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(WorkspaceId workspace, Decision decision) {
    jdbc.sql(
            """
            INSERT INTO suggestion_decisions
              (workspace_id, id, message_id, decision, act_id, application_id, proposed_id, at)
            VALUES (:workspace, :id, :message, :decision, :act, :application, :proposed, :at)
            """)
        .param("workspace", workspace.toString())
        .param("id", decision.id().toString())
        .param("message", decision.message().toString())
        .param("decision", decision.state().name())
        .param("act", decision.act().toString())
        .param("application", Columns.text(decision.application()))
        .param("proposed", Columns.text(decision.opened()))
        .param("at", decision.at().toEpochMilli())
        .update();
  }

  Map<ProposedId, ApplicationId> opened(WorkspaceId workspace, Collection<ProposedId> ids) {
    var opened = new HashMap<ProposedId, ApplicationId>();
    if (!ids.isEmpty()) {
      jdbc.sql(
              "SELECT d.proposed_id, d.application_id FROM suggestion_decisions d"
                  + " WHERE d.workspace_id = :workspace AND d.proposed_id IN (:ids)"
                  + STANDS
                  + "ORDER BY d.at, d.id")
          .param("workspace", workspace.toString())
          .param("ids", ids.stream().map(ProposedId::toString).toList())
          .query(
              row -> {
                opened.put(
                    ProposedId.of(row.getString("proposed_id")),
                    ApplicationId.of(row.getString("application_id")));
              });
    }
    return opened;
  }

  Set<MessageId> reverse(WorkspaceId workspace, Collection<ActId> acts, Instant at) {
    var messages = new HashSet<MessageId>();
    var ids = new HashSet<String>();
    jdbc.sql(
            "SELECT d.id, d.message_id FROM suggestion_decisions d"
                + " WHERE d.workspace_id = :workspace AND d.act_id IN (:acts)"
                + STANDS)
        .param("workspace", workspace.toString())
        .param("acts", texts(acts))
        .query(
            row -> {
              ids.add(row.getString("id"));
              messages.add(MessageId.of(row.getString("message_id")));
            });
    ids.forEach(id -> reverse(workspace, id, at));
    return messages;
  }

  private void reverse(WorkspaceId workspace, String id, Instant at) {
    jdbc.sql(
            """
            INSERT INTO suggestion_decision_reversals (workspace_id, decision_id, at)
            VALUES (:workspace, :id, :at)
            """)
        .param("workspace", workspace.toString())
        .param("id", id)
        .param("at", at.toEpochMilli())
        .update();
  }

  Optional<SuggestionState> standing(WorkspaceId workspace, MessageId message) {
    return jdbc.sql(
            "SELECT d.decision FROM suggestion_decisions d"
                + " WHERE d.workspace_id = :workspace AND d.message_id = :message"
                + STANDS
                + "ORDER BY d.at DESC, d.id DESC LIMIT 1")
        .param("workspace", workspace.toString())
        .param("message", message.toString())
        .query(String.class)
        .optional()
        .map(SuggestionState::valueOf);
  }

  private static List<String> texts(Collection<ActId> acts) {
    return acts.stream().map(ActId::toString).toList();
  }
}
