package app.onward.inbox.jdbc;

import app.onward.inbox.Suggestion;
import app.onward.mail.MailAddress;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.ActSubjects;
import app.onward.understanding.Label;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mail an act decided on: its subject, or who sent it where the words may be hard. */
@Component
class MailOfActs implements ActSubjects {

  private final JdbcClient jdbc;

  MailOfActs(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An act on several mails is left out: its sentence says how many they were. */
  @Override
  public Map<ActId, String> of(WorkspaceId workspace, Collection<ActId> acts) {
    var found = new HashMap<ActId, String>();
    if (!acts.isEmpty()) {
      jdbc.sql(
              """
              SELECT d.act_id, s.label, m.subject, m.sender_name, m.sender_address
              FROM suggestion_decisions d
              JOIN suggestions s ON s.workspace_id = d.workspace_id AND s.message_id = d.message_id
              JOIN job_mails m ON m.workspace_id = d.workspace_id AND m.message_id = d.message_id
              WHERE d.workspace_id = :workspace AND d.act_id IN (:acts)
                AND NOT EXISTS (SELECT 1 FROM suggestion_decisions other
                  WHERE other.workspace_id = d.workspace_id AND other.act_id = d.act_id
                    AND other.id <> d.id)
              """)
          .param("workspace", workspace.toString())
          .param("acts", acts.stream().map(ActId::toString).toList())
          .query(
              row -> {
                found.put(ActId.of(row.getString("act_id")), subject(row));
              });
    }
    return found;
  }

  private static String subject(ResultSet row) throws SQLException {
    String subject = row.getString("subject");
    return subject.isBlank() || Suggestion.isHard(Label.valueOf(row.getString("label")))
        ? new MailAddress(row.getString("sender_name"), row.getString("sender_address")).shown()
        : subject;
  }
}
