package app.onward.inbox;

import app.onward.mail.CalendarPart;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a calendar part.
 *
 * @param uid empty when absent
 * @param cancels whether it calls the event off
 */
public record Invite(
    String uid,
    int sequence,
    boolean cancels,
    @Nullable Instant start,
    String summary,
    String place) {

  static Invite of(CalendarPart part) {
    return new Invite(
        part.uid(),
        part.sequence(),
        part.method().equals("CANCEL") || part.status().equals("CANCELLED"),
        part.start() == null || part.wholeDay() ? null : part.start().toInstant(),
        part.summary(),
        part.location());
  }
}
