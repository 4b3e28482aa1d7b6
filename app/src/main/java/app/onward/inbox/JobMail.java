package app.onward.inbox;

import app.onward.mail.CleanText;
import app.onward.mail.MailAddress;
import app.onward.platform.files.StoredFile;
import java.time.Instant;
import java.util.List;

/**
 * A mail about the search, as it is kept.
 *
 * @param own whether the seeker wrote it
 * @param sentAt the moment it was imported where the mail states none
 * @param recipients the addresses it went to
 * @param eml the message itself without login tokens
 */
public record JobMail(
    MessageId id,
    boolean own,
    Instant sentAt,
    MailAddress from,
    List<String> recipients,
    String subject,
    CleanText text,
    List<Invite> invites,
    boolean html,
    StoredFile eml) {

  public JobMail {
    recipients = List.copyOf(recipients);
    invites = List.copyOf(invites);
  }
}
