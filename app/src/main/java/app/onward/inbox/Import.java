package app.onward.inbox;

import app.onward.mail.Position;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a file or folder of mail.
 *
 * @param name as the person knows it
 * @param path where the mail lies
 * @param uploaded whether the file is a copy in the data directory, erased at the end
 * @param bytesTotal 0 until it was measured
 * @param position up to which everything is kept
 * @param startedAt when it began, or went on after a stop; null while it waits
 * @param startedBytes how much had been read by then
 */
public record Import(
    ImportId id,
    String name,
    Path path,
    boolean uploaded,
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
    @Nullable Instant finishedAt) {

  static Import queued(ImportId id, String name, Path path, boolean uploaded, Instant now) {
    return new Import(
        id,
        name,
        path,
        uploaded,
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
        null);
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
