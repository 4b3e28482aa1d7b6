package app.onward.inbox.jdbc;

import app.onward.inbox.Import;
import app.onward.inbox.ImportId;
import app.onward.inbox.ImportSkip;
import app.onward.inbox.ImportState;
import app.onward.inbox.Imports;
import app.onward.inbox.Origin;
import app.onward.inbox.Origin.Account;
import app.onward.inbox.Origin.OnDisk;
import app.onward.inbox.Tally;
import app.onward.mail.MailFailure;
import app.onward.mail.Position;
import app.onward.platform.Page;
import app.onward.platform.PageRequest;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcImports implements Imports {

  private static final String NEWEST_FIRST = " ORDER BY queued_at DESC, id DESC";

  private final JdbcClient jdbc;
  private final SkipRows skips;

  JdbcImports(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.skips = new SkipRows(jdbc);
  }

  @Override
  @Transactional
  public void add(WorkspaceId workspace, Import queued) {
    jdbc.sql(
            """
            INSERT INTO imports (workspace_id, id, name, path, uploaded, state, bytes_total,
              bytes_read, messages, job_mails, known, skipped, position_entry, position_offset,
              cancel_requested, queued_at, started_bytes, updated_at, account_id, tries)
            VALUES (:workspace, :id, :name, :path, :uploaded, :state, 0, 0, 0, 0, 0, 0, '', 0, 0,
              :at, 0, :at, :account, 0)
            """)
        .param("workspace", workspace.toString())
        .param("id", queued.id().toString())
        .param("name", queued.name())
        .param("path", queued.origin() instanceof OnDisk disk ? disk.path().toString() : "")
        .param("account", queued.origin() instanceof Account of ? of.id().toString() : null)
        .param("uploaded", queued.uploaded() ? 1 : 0)
        .param("state", queued.state().name())
        .param("at", queued.queuedAt().toEpochMilli())
        .update();
  }

  @Override
  public Optional<Import> find(WorkspaceId workspace, ImportId id) {
    return jdbc.sql("SELECT * FROM imports WHERE workspace_id = :workspace AND id = :id")
        .param("workspace", workspace.toString())
        .param("id", id.toString())
        .query(JdbcImports::read)
        .optional();
  }

  @Override
  public List<Import> all(WorkspaceId workspace) {
    return jdbc.sql("SELECT * FROM imports WHERE workspace_id = :workspace" + NEWEST_FIRST)
        .param("workspace", workspace.toString())
        .query(JdbcImports::read)
        .list();
  }

  @Override
  public Page<Import> all(WorkspaceId workspace, PageRequest page) {
    List<Import> rows =
        jdbc.sql(
                "SELECT * FROM imports WHERE workspace_id = :workspace"
                    + NEWEST_FIRST
                    + " LIMIT :size OFFSET :offset")
            .param("workspace", workspace.toString())
            .param("size", page.size())
            .param("offset", page.offset())
            .query(JdbcImports::read)
            .list();
    long total =
        jdbc.sql("SELECT count(*) FROM imports WHERE workspace_id = :workspace")
            .param("workspace", workspace.toString())
            .query(Long.class)
            .single();
    return new Page<>(rows, page.number(), page.size(), total);
  }

  @Override
  public List<Import> ofAccount(WorkspaceId workspace, UUID account) {
    return jdbc.sql(
            "SELECT * FROM imports WHERE workspace_id = :workspace AND account_id = :account"
                + NEWEST_FIRST)
        .param("workspace", workspace.toString())
        .param("account", account.toString())
        .query(JdbcImports::read)
        .list();
  }

  @Override
  public Page<ImportSkip> skips(WorkspaceId workspace, ImportId id, PageRequest page) {
    return skips.of(workspace, id, page);
  }

  @Override
  @Transactional
  public void begin(WorkspaceId workspace, ImportId id, long bytesTotal, Instant now) {
    jdbc.sql(
            """
            UPDATE imports SET state = 'RUNNING', bytes_total = :total, started_at = :now,
              started_bytes = bytes_read, updated_at = :now, failure = NULL, failure_words = NULL
            WHERE workspace_id = :workspace AND id = :id
            """)
        .param("total", bytesTotal)
        .param("now", now.toEpochMilli())
        .param("workspace", workspace.toString())
        .param("id", id.toString())
        .update();
  }

  @Override
  @Transactional
  public void advance(
      WorkspaceId workspace,
      ImportId id,
      Position position,
      long bytesRead,
      Tally more,
      List<ImportSkip> skipped,
      Instant now) {
    skips.add(workspace, id, skipped);
    jdbc.sql(
            """
            UPDATE imports SET position_entry = :entry, position_offset = :offset,
              bytes_read = :bytes, messages = messages + :messages,
              job_mails = job_mails + :jobMails, known = known + :known,
              skipped = skipped + :skipped, updated_at = :now,
              tries = CASE WHEN :messages + :skipped > 0 THEN 0 ELSE tries END
            WHERE workspace_id = :workspace AND id = :id
            """)
        .param("entry", position.entry())
        .param("offset", position.offset())
        .param("bytes", bytesRead)
        .param("messages", more.messages())
        .param("jobMails", more.jobMails())
        .param("known", more.known())
        .param("skipped", more.skipped())
        .param("now", now.toEpochMilli())
        .param("workspace", workspace.toString())
        .param("id", id.toString())
        .update();
  }

  @Override
  @Transactional
  public void breakOff(
      WorkspaceId workspace, ImportId id, MailFailure failure, int tries, Instant now) {
    jdbc.sql(
            """
            UPDATE imports SET failure = :reason, failure_words = :words, tries = :tries,
              updated_at = :now
            WHERE workspace_id = :workspace AND id = :id
            """)
        .param("reason", failure.reason().name())
        .param("words", failure.words())
        .param("tries", tries)
        .param("now", now.toEpochMilli())
        .param("workspace", workspace.toString())
        .param("id", id.toString())
        .update();
  }

  @Override
  @Transactional
  public void requestCancel(WorkspaceId workspace, ImportId id) {
    jdbc.sql(
            """
            UPDATE imports SET cancel_requested = 1
            WHERE workspace_id = :workspace AND id = :id AND state IN ('QUEUED', 'RUNNING')
            """)
        .param("workspace", workspace.toString())
        .param("id", id.toString())
        .update();
  }

  @Override
  @Transactional
  public void forgetSkips(WorkspaceId workspace, ImportId id) {
    skips.forget(workspace, id);
  }

  @Override
  @Transactional
  public void finish(WorkspaceId workspace, ImportId id, ImportState state, Instant now) {
    jdbc.sql(
            """
            UPDATE imports SET state = :state, finished_at = :now, updated_at = :now
            WHERE workspace_id = :workspace AND id = :id
            """)
        .param("state", state.name())
        .param("now", now.toEpochMilli())
        .param("workspace", workspace.toString())
        .param("id", id.toString())
        .update();
  }

  private static Import read(ResultSet row, int number) throws SQLException {
    return new Import(
        new ImportId(Columns.id(row, "id")),
        row.getString("name"),
        origin(row),
        ImportState.valueOf(row.getString("state")),
        row.getLong("bytes_total"),
        row.getLong("bytes_read"),
        new Tally(
            row.getLong("messages"),
            row.getLong("job_mails"),
            row.getLong("known"),
            row.getLong("skipped")),
        new Position(row.getString("position_entry"), row.getLong("position_offset")),
        row.getInt("cancel_requested") == 1,
        Columns.instant(row, "queued_at"),
        Columns.instantOrNull(row, "started_at"),
        row.getLong("started_bytes"),
        Columns.instant(row, "updated_at"),
        Columns.instantOrNull(row, "finished_at"),
        failure(row),
        row.getInt("tries"));
  }

  private static Origin origin(ResultSet row) throws SQLException {
    UUID account = Columns.idOrNull(row, "account_id");
    return account != null
        ? new Account(account)
        : new OnDisk(Path.of(row.getString("path")), row.getInt("uploaded") == 1);
  }

  private static @Nullable MailFailure failure(ResultSet row) throws SQLException {
    String reason = row.getString("failure");
    return reason == null
        ? null
        : new MailFailure(MailFailure.Reason.valueOf(reason), row.getString("failure_words"));
  }
}
