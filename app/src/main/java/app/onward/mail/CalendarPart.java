package app.onward.mail;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One event of an iCalendar part (RFC 5545, 5546).
 *
 * @param method REQUEST, CANCEL, REPLY, … in upper case; empty when the calendar states none
 * @param uid what stays the same when the event moves; empty when absent
 * @param sequence the revision, 0 when absent
 * @param recurrenceId which occurrence of a repeated event is meant, as written; null for all
 * @param status CONFIRMED, TENTATIVE, CANCELLED; empty when absent
 * @param start null when absent or unreadable; a whole day begins at midnight
 * @param end null when absent and no duration is stated
 * @param wholeDay whether the event has dates and no times
 * @param zoneKnown whether the calendar states the zone; otherwise the sender's offset was taken
 * @param location the place, with the link of its conference where that stands apart
 * @param organizer the organizer's name and address
 * @param raw the calendar as it was sent, decoded
 */
public record CalendarPart(
    String method,
    String uid,
    int sequence,
    @Nullable String recurrenceId,
    String status,
    String summary,
    String description,
    @Nullable ZonedDateTime start,
    @Nullable ZonedDateTime end,
    boolean wholeDay,
    boolean zoneKnown,
    String location,
    MailAddress organizer,
    String raw) {}
