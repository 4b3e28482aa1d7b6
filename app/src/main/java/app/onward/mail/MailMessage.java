package app.onward.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail that was read: decoded, cleaned, login tokens removed.
 *
 * @param messageId without angle brackets; null when absent
 * @param references the messages before this one in the thread, In-Reply-To among them, oldest
 *     first
 * @param from {@link MailAddress#NONE} when absent
 * @param to everybody in To and Cc
 * @param sentAt null when no believable date is stated
 * @param offset the sender's offset; UTC when unknown
 * @param subject decoded; empty when absent
 * @param html the HTML part as sent, not yet safe to show; null when there is none
 */
public record MailMessage(
    @Nullable String messageId,
    List<String> references,
    MailAddress from,
    @Nullable MailAddress replyTo,
    List<MailAddress> to,
    @Nullable Instant sentAt,
    ZoneOffset offset,
    String subject,
    Headers headers,
    CleanText text,
    @Nullable String html,
    List<CalendarPart> calendar,
    List<Attachment> attachments) {

  public MailMessage {
    references = List.copyOf(references);
    to = List.copyOf(to);
    calendar = List.copyOf(calendar);
    attachments = List.copyOf(attachments);
  }

  /** The same mail as if written by another. */
  public MailMessage writtenBy(MailAddress writer) {
    return new MailMessage(
        messageId,
        references,
        writer,
        replyTo,
        to,
        sentAt,
        offset,
        subject,
        headers,
        text,
        html,
        calendar,
        attachments);
  }
}
