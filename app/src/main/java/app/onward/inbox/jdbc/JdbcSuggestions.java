package app.onward.inbox.jdbc;

import app.onward.applications.ApplicationId;
import app.onward.inbox.Decision;
import app.onward.inbox.ImportId;
import app.onward.inbox.InboxFilter;
import app.onward.inbox.InboxRow;
import app.onward.inbox.Letter;
import app.onward.inbox.Link;
import app.onward.inbox.MessageId;
import app.onward.inbox.ProposedApplication;
import app.onward.inbox.ProposedId;
import app.onward.inbox.ReadMessage;
import app.onward.inbox.Suggestion;
import app.onward.inbox.SuggestionState;
import app.onward.inbox.Suggestions;
import app.onward.mail.MailAddress;
import app.onward.platform.Page;
import app.onward.platform.PageRequest;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.undo.ActId;
import app.onward.understanding.Label;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcSuggestions implements Suggestions {

  private static final String PENDING =
      " FROM suggestions s WHERE s.workspace_id = :workspace AND s.state = 'PENDING'"
          + " AND (CAST(:label AS TEXT) IS NULL OR s.label = :label) ";

  private final JdbcClient jdbc;
  private final DecisionRows decisions;
  private final LinkRows links;

  JdbcSuggestions(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.decisions = new DecisionRows(jdbc);
    this.links = new LinkRows(jdbc);
  }

  @Override
  @Transactional
  public void add(WorkspaceId workspace, ReadMessage.Job job) {
    Label label = job.judgement().label();
    jdbc.sql(
            """
            INSERT INTO suggestions (workspace_id, message_id, judgement, label, hard, certain,
              sent_at, state, targets)
            VALUES (:workspace, :id, :judgement, :label, :hard, 0, :sentAt, 'GATHERED', '')
            """)
        .param("workspace", workspace.toString())
        .param("id", job.mail().id().toString())
        .param("judgement", InboxJson.judgement(job.judgement()))
        .param("label", label.name())
        .param("hard", Suggestion.isHard(label) ? 1 : 0)
        .param("sentAt", job.mail().sentAt().toEpochMilli())
        .update();
  }

  @Override
  public Optional<Suggestion> find(WorkspaceId workspace, MessageId id) {
    return jdbc.sql(
            "SELECT * FROM suggestions WHERE workspace_id = :workspace AND message_id = :id")
        .param("workspace", workspace.toString())
        .param("id", id.toString())
        .query((row, number) -> SuggestionRows.suggestion(row))
        .optional();
  }

  @Override
  public Page<InboxRow> pending(WorkspaceId workspace, InboxFilter filter, PageRequest page) {
    List<InboxRow> rows =
        jdbc.sql(
                """
                SELECT s.*, m.sender_name, m.sender_address, m.subject
                FROM suggestions s JOIN job_mails m
                  ON m.workspace_id = s.workspace_id AND m.message_id = s.message_id
                WHERE s.workspace_id = :workspace AND s.state = 'PENDING'
                  AND (CAST(:label AS TEXT) IS NULL OR s.label = :label)
                ORDER BY s.hard, s.sent_at, s.message_id LIMIT :size OFFSET :offset
                """)
            .param("workspace", workspace.toString())
            .param("label", Columns.text(filter.label()))
            .param("size", page.size())
            .param("offset", page.offset())
            .query(
                (row, number) ->
                    new InboxRow(
                        SuggestionRows.suggestion(row),
                        new MailAddress(
                            row.getString("sender_name"), row.getString("sender_address")),
                        row.getString("subject")))
            .list();
    return new Page<>(rows, page.number(), page.size(), count(workspace, filter, ""));
  }

  private int count(WorkspaceId workspace, InboxFilter filter, String and) {
    return jdbc.sql("SELECT count(*)" + PENDING + and)
        .param("workspace", workspace.toString())
        .param("label", Columns.text(filter.label()))
        .query(Integer.class)
        .single();
  }

  @Override
  public int countPending(WorkspaceId workspace) {
    return count(workspace, InboxFilter.ALL, "");
  }

  @Override
  public Map<Label, Integer> pendingByLabel(WorkspaceId workspace) {
    var counts = new EnumMap<Label, Integer>(Label.class);
    jdbc.sql("SELECT s.label, count(*) AS number" + PENDING + "GROUP BY s.label")
        .param("workspace", workspace.toString())
        .param("label", null)
        .query(
            row -> {
              counts.put(Label.valueOf(row.getString("label")), row.getInt("number"));
            });
    return counts;
  }

  @Override
  public Neighbours around(WorkspaceId workspace, InboxFilter filter, Suggestion suggestion) {
    String before =
        " AND (s.hard < :hard OR (s.hard = :hard AND (s.sent_at < :at"
            + " OR (s.sent_at = :at AND s.message_id < :id)))) ";
    String after =
        " AND (s.hard > :hard OR (s.hard = :hard AND (s.sent_at > :at"
            + " OR (s.sent_at = :at AND s.message_id > :id)))) ";
    int place =
        place("SELECT count(*)" + PENDING + before, workspace, filter, suggestion)
            .query(Integer.class)
            .single();
    return new Neighbours(
        neighbour(
                before + "ORDER BY s.hard DESC, s.sent_at DESC, s.message_id DESC",
                workspace,
                filter,
                suggestion)
            .orElse(null),
        neighbour(after + "ORDER BY s.hard, s.sent_at, s.message_id", workspace, filter, suggestion)
            .orElse(null),
        place + 1,
        count(workspace, filter, ""));
  }

  private Optional<MessageId> neighbour(
      String where, WorkspaceId workspace, InboxFilter filter, Suggestion suggestion) {
    return place(
            "SELECT s.message_id" + PENDING + where + " LIMIT 1", workspace, filter, suggestion)
        .query(String.class)
        .optional()
        .map(MessageId::of);
  }

  private JdbcClient.StatementSpec place(
      String sql, WorkspaceId workspace, InboxFilter filter, Suggestion suggestion) {
    return jdbc.sql(sql)
        .param("workspace", workspace.toString())
        .param("label", Columns.text(filter.label()))
        .param("hard", suggestion.hard() ? 1 : 0)
        .param("at", suggestion.sentAt().toEpochMilli())
        .param("id", suggestion.id().toString());
  }

  @Override
  public List<MessageId> certain(WorkspaceId workspace) {
    return jdbc
        .sql("SELECT s.message_id" + PENDING + "AND s.certain = 1 ORDER BY s.sent_at")
        .param("workspace", workspace.toString())
        .param("label", null)
        .query(String.class)
        .stream()
        .map(MessageId::of)
        .toList();
  }

  @Override
  public List<Letter> letters(WorkspaceId workspace) {
    return links.letters(workspace);
  }

  @Override
  @Transactional
  public void link(WorkspaceId workspace, List<ProposedApplication> proposed, List<Link> found) {
    proposed.forEach(each -> links.save(workspace, each));
    found.forEach(link -> links.save(workspace, link));
  }

  @Override
  @Transactional
  public void dropUnusedProposals(WorkspaceId workspace) {
    links.dropUnused(workspace);
  }

  @Override
  public Map<ProposedId, ProposedApplication> proposed(
      WorkspaceId workspace, Collection<ProposedId> ids) {
    return links.proposed(workspace, ids).stream()
        .collect(Collectors.toMap(ProposedApplication::id, each -> each));
  }

  @Override
  public Map<ProposedId, ApplicationId> opened(WorkspaceId workspace, Collection<ProposedId> ids) {
    return decisions.opened(workspace, ids);
  }

  @Override
  @Transactional
  public void decide(WorkspaceId workspace, Decision decision) {
    decisions.add(workspace, decision);
    project(workspace, decision.message(), decision.state());
  }

  @Override
  @Transactional
  public Set<MessageId> reverse(WorkspaceId workspace, Collection<ActId> acts, Instant at) {
    Set<MessageId> messages = decisions.reverse(workspace, acts, at);
    messages.forEach(
        message ->
            project(
                workspace,
                message,
                decisions.standing(workspace, message).orElse(SuggestionState.PENDING)));
    return messages;
  }

  private void project(WorkspaceId workspace, MessageId message, SuggestionState state) {
    jdbc.sql(
            "UPDATE suggestions SET state = :state WHERE workspace_id = :workspace AND message_id = :id")
        .param("state", state.name())
        .param("workspace", workspace.toString())
        .param("id", message.toString())
        .update();
  }

  @Override
  public int countPending(WorkspaceId workspace, ImportId importedBy) {
    return jdbc.sql(
            """
            SELECT count(*) FROM suggestions s JOIN messages m
              ON m.workspace_id = s.workspace_id AND m.id = s.message_id
            WHERE s.workspace_id = :workspace AND s.state = 'PENDING' AND m.import_id = :import
            """)
        .param("workspace", workspace.toString())
        .param("import", importedBy.toString())
        .query(Integer.class)
        .single();
  }
}
