package app.onward.inbox.jdbc;

import app.onward.applications.ApplicationId;
import app.onward.inbox.Letter;
import app.onward.inbox.Link;
import app.onward.inbox.MessageId;
import app.onward.inbox.ProposedApplication;
import app.onward.inbox.ProposedId;
import app.onward.inbox.Target;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What linking reads and writes. */
final class LinkRows {

  private final JdbcClient jdbc;

  LinkRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Letter> letters(WorkspaceId workspace) {
    Map<String, Set<String>> references = references(workspace);
    return jdbc.sql(
            """
            SELECT s.message_id, s.judgement, s.proposed_id, m.key_hash, j.own, j.sent_at,
              j.sender_name, j.sender_address, j.subject,
              substr(j.body, 1, 4000) || ' | ' || substr(j.signature, 1, 1000) AS body,
              j.recipients, j.invites, d.application_id AS accepted_id
            FROM suggestions s
            JOIN messages m ON m.workspace_id = s.workspace_id AND m.id = s.message_id
            JOIN job_mails j ON j.workspace_id = s.workspace_id AND j.message_id = s.message_id
            LEFT JOIN suggestion_decisions d ON d.workspace_id = s.workspace_id
              AND d.message_id = s.message_id AND d.decision = 'ACCEPTED' AND NOT EXISTS (
                SELECT 1 FROM suggestion_decision_reversals r
                WHERE r.workspace_id = d.workspace_id AND r.decision_id = d.id)
            WHERE s.workspace_id = :workspace AND s.state IN ('GATHERED', 'PENDING', 'ACCEPTED')
            ORDER BY j.sent_at, s.message_id
            """)
        .param("workspace", workspace.toString())
        .query(
            (row, number) ->
                letter(row, references.getOrDefault(row.getString("message_id"), Set.of())))
        .list();
  }

  private Map<String, Set<String>> references(WorkspaceId workspace) {
    var references = new HashMap<String, Set<String>>();
    jdbc.sql(
            "SELECT message_id, referenced_hash FROM mail_references WHERE workspace_id = :workspace")
        .param("workspace", workspace.toString())
        .query(
            row -> {
              references
                  .computeIfAbsent(row.getString("message_id"), _ -> new HashSet<>())
                  .add(row.getString("referenced_hash"));
            });
    return references;
  }

  private static Letter letter(ResultSet row, Set<String> references) throws SQLException {
    boolean own = row.getInt("own") == 1;
    List<String> recipients = JdbcMessages.recipients(row);
    String to = recipients.isEmpty() ? "" : recipients.getFirst();
    UUID accepted = Columns.idOrNull(row, "accepted_id");
    UUID proposed = Columns.idOrNull(row, "proposed_id");
    return new Letter(
        new MessageId(Columns.id(row, "message_id")),
        row.getString("key_hash"),
        references,
        InboxJson.judgement(row.getString("judgement")),
        own,
        own ? to : row.getString("sender_address").toLowerCase(Locale.ROOT),
        row.getString("sender_name"),
        row.getString("subject"),
        row.getString("body"),
        InboxJson.invites(row.getString("invites")),
        Columns.instant(row, "sent_at"),
        accepted == null ? null : new ApplicationId(accepted),
        proposed == null ? null : new ProposedId(proposed));
  }

  void save(WorkspaceId workspace, Link link) {
    jdbc.sql(
            """
            UPDATE suggestions SET targets = :targets, proposed_id = :proposed,
              application_id = :application, certain = :certain, state = 'PENDING'
            WHERE workspace_id = :workspace AND message_id = :id
              AND state IN ('GATHERED', 'PENDING')
            """)
        .param("targets", SuggestionRows.column(link.targets()))
        .param("proposed", proposed(link))
        .param("application", application(link))
        .param("certain", link.certain() ? 1 : 0)
        .param("workspace", workspace.toString())
        .param("id", link.message().toString())
        .update();
  }

  private static @Nullable String proposed(Link link) {
    return link.targets().size() == 1
            && link.targets().getFirst() instanceof Target.Proposed(ProposedId id)
        ? id.toString()
        : null;
  }

  private static @Nullable String application(Link link) {
    return link.targets().size() == 1
            && link.targets().getFirst() instanceof Target.Existing(ApplicationId id)
        ? id.toString()
        : null;
  }

  void save(WorkspaceId workspace, ProposedApplication proposed) {
    jdbc.sql(
            """
            INSERT INTO proposed_applications
              (workspace_id, id, employer, role, agency, location, requisition_id)
            VALUES (:workspace, :id, :employer, :role, :agency, :location, :requisition)
            ON CONFLICT (workspace_id, id) DO UPDATE SET employer = excluded.employer,
              role = excluded.role, agency = excluded.agency, location = excluded.location,
              requisition_id = excluded.requisition_id
            """)
        .param("workspace", workspace.toString())
        .param("id", proposed.id().toString())
        .param("employer", proposed.employer())
        .param("role", proposed.role())
        .param("agency", proposed.agency())
        .param("location", proposed.location())
        .param("requisition", proposed.requisitionId())
        .update();
  }

  void dropUnused(WorkspaceId workspace) {
    jdbc.sql(
            """
            DELETE FROM proposed_applications WHERE workspace_id = :workspace AND NOT EXISTS (
              SELECT 1 FROM suggestions s
              WHERE s.workspace_id = proposed_applications.workspace_id
                AND s.targets LIKE '%' || proposed_applications.id || '%')
            """)
        .param("workspace", workspace.toString())
        .update();
  }

  List<ProposedApplication> proposed(WorkspaceId workspace, Collection<ProposedId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            "SELECT * FROM proposed_applications WHERE workspace_id = :workspace AND id IN (:ids)")
        .param("workspace", workspace.toString())
        .param("ids", ids.stream().map(ProposedId::toString).toList())
        .query(
            (row, number) ->
                new ProposedApplication(
                    new ProposedId(Columns.id(row, "id")),
                    row.getString("employer"),
                    row.getString("role"),
                    row.getString("agency"),
                    row.getString("location"),
                    row.getString("requisition_id")))
        .list();
  }
}
