package app.onward.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a message was sent: its Date, or where that cannot be true, when it was received. */
final class SentDate {

  /** Before this there was no mail as we know it; clocks that were never set say 1970. */
  private static final Instant EARLIEST = Instant.parse("1982-08-13T00:00:00Z");

  private static final Duration CLOCK_ERROR = Duration.ofDays(2);

  private final InstantSource clock;

  SentDate(InstantSource clock) {
    this.clock = clock;
  }

  /** The date with the sender's offset; null when none is believable. */
  @Nullable OffsetDateTime of(Headers headers) {
    OffsetDateTime received = received(headers.all("Received"));
    Instant latest = received == null ? clock.instant() : received.toInstant();
    OffsetDateTime stated = MailDates.parse(headers.first("Date").orElse(""));
    return stated != null && isBelievable(stated, latest) ? stated : received;
  }

  private @Nullable OffsetDateTime received(List<String> trace) {
    for (String line : trace) { // the last server wrote the first line
      OffsetDateTime at = MailDates.parse(line.substring(line.lastIndexOf(';') + 1));
      if (at != null && isBelievable(at, clock.instant())) {
        return at;
      }
    }
    return null;
  }

  private static boolean isBelievable(OffsetDateTime date, Instant latest) {
    Instant at = date.toInstant();
    return at.isAfter(EARLIEST) && at.isBefore(latest.plus(CLOCK_ERROR));
  }
}
