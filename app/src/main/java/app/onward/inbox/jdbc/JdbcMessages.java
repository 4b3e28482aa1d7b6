package app.onward.inbox.jdbc;

import app.onward.inbox.ImportId;
import app.onward.inbox.JobMail;
import app.onward.inbox.MessageId;
import app.onward.inbox.Messages;
import app.onward.inbox.ReadMessage;
import app.onward.mail.CleanText;
import app.onward.mail.MailAddress;
import app.onward.platform.WorkspaceId;
import app.onward.platform.files.StoredFile;
import app.onward.platform.jdbc.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcMessages implements Messages {

  /** A mail that the person called not about jobs speaks for nothing. */
  private static final String VOUCHES =
      """
       AND j.vouches = 1 AND NOT EXISTS (
        SELECT 1 FROM suggestions s WHERE s.workspace_id = j.workspace_id
          AND s.message_id = j.message_id AND s.state = 'NOT_ABOUT_JOBS')
      """;

  private final JdbcClient jdbc;

  JdbcMessages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<String> known(WorkspaceId workspace, Collection<String> keyHashes) {
    if (keyHashes.isEmpty()) {
      return Set.of();
    }
    return jdbc.sql(
            "SELECT key_hash FROM messages WHERE workspace_id = :workspace AND key_hash IN (:keys)")
        .param("workspace", workspace.toString())
        .param("keys", keyHashes)
        .query((row, number) -> row.getString(1))
        .set();
  }

  @Override
  public Set<String> threads(WorkspaceId workspace, Collection<String> keyHashes) {
    if (keyHashes.isEmpty()) {
      return Set.of();
    }
    return jdbc.sql(
            """
            SELECT m.key_hash FROM messages m
            JOIN job_mails j ON j.workspace_id = m.workspace_id AND j.message_id = m.id
            WHERE m.workspace_id = :workspace AND m.key_hash IN (:keys)
            """
                + VOUCHES
                + """
                UNION
                SELECT r.referenced_hash FROM mail_references r
                JOIN job_mails j ON j.workspace_id = r.workspace_id AND j.message_id = r.message_id
                WHERE r.workspace_id = :workspace AND r.referenced_hash IN (:keys)
                """
                + VOUCHES)
        .param("workspace", workspace.toString())
        .param("keys", keyHashes)
        .query((row, number) -> row.getString(1))
        .set();
  }

  @Override
  public Set<String> writers(WorkspaceId workspace, Collection<String> addresses) {
    if (addresses.isEmpty()) {
      return Set.of();
    }
    return jdbc.sql(
            """
            SELECT DISTINCT lower(j.sender_address) FROM job_mails j
            WHERE j.workspace_id = :workspace AND lower(j.sender_address) IN (:addresses)
            """
                + VOUCHES)
        .param("workspace", workspace.toString())
        .param("addresses", addresses)
        .query((row, number) -> row.getString(1))
        .set();
  }

  /** In one order always, so that two imports that keep the same mail wait for each other once. */
  @Override
  @Transactional
  public List<ReadMessage> keep(
      WorkspaceId workspace, ImportId importedBy, List<ReadMessage> messages) {
    return messages.stream()
        .sorted(Comparator.comparing(ReadMessage::keyHash))
        .filter(message -> keep(workspace, importedBy, message))
        .toList();
  }

  private boolean keep(WorkspaceId workspace, ImportId importedBy, ReadMessage message) {
    int added =
        jdbc.sql(
                """
                INSERT INTO messages (workspace_id, id, key_hash, label, sent_on, import_id)
                VALUES (:workspace, :id, :key, :label, :sentOn, :import)
                ON CONFLICT (workspace_id, key_hash) DO NOTHING
                """)
            .param("workspace", workspace.toString())
            .param("id", message.id().toString())
            .param("key", message.keyHash())
            .param("label", message.label().name())
            .param("sentOn", Columns.text(message.sentOn()))
            .param("import", importedBy.toString())
            .update();
    ReadMessage.Job job = message.job();
    if (added == 1 && job != null) {
      keep(workspace, job);
      job.references().forEach(hash -> addReference(workspace, message.id(), hash));
    }
    return added == 1;
  }

  private void keep(WorkspaceId workspace, ReadMessage.Job job) {
    JobMail mail = job.mail();
    jdbc.sql(
            """
            INSERT INTO job_mails (workspace_id, message_id, own, sent_at, sender_name,
              sender_address, recipients, subject, body, quoted, signature, invites, has_html,
              eml_sha256, eml_size, vouches)
            VALUES (:workspace, :id, :own, :sentAt, :name, :address, :recipients, :subject, :body,
              :quoted, :signature, :invites, :html, :sha256, :size, :vouches)
            """)
        .param("workspace", workspace.toString())
        .param("id", mail.id().toString())
        .param("own", mail.own() ? 1 : 0)
        .param("sentAt", mail.sentAt().toEpochMilli())
        .param("name", mail.from().name())
        .param("address", mail.from().address())
        .param("recipients", String.join("\n", mail.recipients()))
        .param("subject", mail.subject())
        .param("body", mail.text().body())
        .param("quoted", mail.text().quoted())
        .param("signature", mail.text().signature())
        .param("invites", InboxJson.invites(mail.invites()))
        .param("html", mail.html() ? 1 : 0)
        .param("sha256", mail.eml().sha256())
        .param("size", mail.eml().size())
        .param("vouches", job.vouches() ? 1 : 0)
        .update();
  }

  private void addReference(WorkspaceId workspace, MessageId id, String hash) {
    jdbc.sql(
            """
            INSERT INTO mail_references (workspace_id, message_id, referenced_hash)
            VALUES (:workspace, :id, :hash)
            """)
        .param("workspace", workspace.toString())
        .param("id", id.toString())
        .param("hash", hash)
        .update();
  }

  @Override
  public Optional<JobMail> find(WorkspaceId workspace, MessageId id) {
    return jdbc.sql("SELECT * FROM job_mails WHERE workspace_id = :workspace AND message_id = :id")
        .param("workspace", workspace.toString())
        .param("id", id.toString())
        .query(JdbcMessages::mail)
        .optional();
  }

  private static JobMail mail(ResultSet row, int number) throws SQLException {
    return new JobMail(
        new MessageId(Columns.id(row, "message_id")),
        row.getInt("own") == 1,
        Columns.instant(row, "sent_at"),
        new MailAddress(row.getString("sender_name"), row.getString("sender_address")),
        recipients(row),
        row.getString("subject"),
        new CleanText(row.getString("body"), row.getString("quoted"), row.getString("signature")),
        InboxJson.invites(row.getString("invites")),
        row.getInt("has_html") == 1,
        new StoredFile(row.getString("eml_sha256"), row.getLong("eml_size")));
  }

  static List<String> recipients(ResultSet row) throws SQLException {
    return Arrays.stream(row.getString("recipients").split("\n"))
        .filter(address -> !address.isEmpty())
        .toList();
  }

  @Override
  public Set<String> ownAddresses(WorkspaceId workspace) {
    return jdbc.sql("SELECT address FROM own_addresses WHERE workspace_id = :workspace")
        .param("workspace", workspace.toString())
        .query((row, number) -> row.getString(1))
        .set();
  }

  @Override
  @Transactional
  public void learnOwnAddresses(WorkspaceId workspace, Collection<String> addresses) {
    for (String address : addresses) {
      jdbc.sql(
              """
              INSERT INTO own_addresses (workspace_id, address) VALUES (:workspace, :address)
              ON CONFLICT (workspace_id, address) DO NOTHING
              """)
          .param("workspace", workspace.toString())
          .param("address", address)
          .update();
    }
  }

  @Override
  @Transactional
  public Set<String> forget(WorkspaceId workspace, ImportId importedBy) {
    String unaccepted =
        """
        FROM messages WHERE workspace_id = :workspace AND import_id = :import AND id NOT IN (
          SELECT message_id FROM suggestions
          WHERE workspace_id = :workspace AND state = 'ACCEPTED')
        """;
    Set<String> files =
        jdbc.sql(
                "SELECT eml_sha256 FROM job_mails WHERE workspace_id = :workspace"
                    + " AND message_id IN (SELECT id "
                    + unaccepted
                    + ")")
            .param("workspace", workspace.toString())
            .param("import", importedBy.toString())
            .query((row, number) -> row.getString(1))
            .set();
    jdbc.sql("DELETE " + unaccepted)
        .param("workspace", workspace.toString())
        .param("import", importedBy.toString())
        .update();
    return files;
  }
}
