package app.onward.inbox;

import app.onward.mail.MailFailure;
import app.onward.mail.Position;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a file or folder of mail, or of an account.
 *
 * @param name as the person knows it
 * @param bytesTotal 0 until it was measured
 * @param position up to which everything is kept
 * @param startedAt when it began, or went on after a stop; null while it waits
 * @param startedBytes how much had been read by then
 * @param failure why a mail server handed out no more; null where it did
 * @param tries how often in a row it broke off, with nothing read in between
 */
public record Import(
    ImportId id,
    String name,
    Origin origin,
    ImportState state,
    long bytesTotal,
    long bytesRead,
    Tally tally,
    Position position,
    boolean cancelRequested,
    Instant queuedAt,
    @Nullable Instant startedAt,
    long startedBytes,
    Instant updatedAt,
    @Nullable Instant finishedAt,
    @Nullable MailFailure failure,
    int tries) {
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ZERO,
          Duration.ofSeconds(10),
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15));

  static Import queued(ImportId id, String name, Path path, boolean uploaded, Instant now) {
    return queued(id, name, new Origin.OnDisk(path, uploaded), now);
  }

  public static Import queued(ImportId id, String name, Origin origin, Instant now) {
    return new Import(
        id,
        name,
        origin,
        ImportState.QUEUED,
        0,
        0,
        Tally.NONE,
        Position.START,
        false,
        now,
        null,
        0,
        now,
        null,
        null,
        0);
  }

  /** Whether the files are a copy in the data directory. */
  public boolean uploaded() {
    return origin instanceof Origin.OnDisk disk && disk.uploaded();
  }

  /** The key of the sentence that says why it could not go on; null where it could. */
  public @Nullable String failureKey() {
    return failure == null ? null : failure.messageKey();
  }

  /** How long to wait before the next try. */
  Duration pause() {
    return PAUSES.get(Math.min(tries, PAUSES.size() - 1));
  }

  /** Whether it goes on by itself after this failure. */
  boolean triesAgainAfter(MailFailure.Reason reason) {
    boolean worthIt = reason.passing() || (startedAt != null && reason.ofTheNetwork());
    return worthIt && tries + 1 < PAUSES.size();
  }

  /** How much was read, from 0 to 100. */
  public int percent() {
    if (state == ImportState.DONE) {
      return 100;
    }
    return bytesTotal == 0 ? 0 : (int) Math.min(100, bytesRead * 100 / bytesTotal);
  }

  /** How long it will take at the pace so far; empty while nobody can tell. */
  public Optional<Duration> left() {
    long read = bytesRead - startedBytes;
    if (state != ImportState.RUNNING || startedAt == null || read <= 0 || bytesTotal <= 0) {
      return Optional.empty();
    }
    double millis = Duration.between(startedAt, updatedAt).toMillis();
    return Optional.of(
        Duration.ofMillis((long) (millis / read * Math.max(0, bytesTotal - bytesRead))));
  }
}
