package app.onward.mail;

import java.util.function.LongSupplier;

/** Hands finds to the sink from a position on, and tells it how far the reading has come. */
final class Delivery {

  private static final long BETWEEN_PROGRESS = 1 << 18;

  private final Position from;
  private final MailSource.Sink sink;
  private boolean reached;
  private boolean cancelled;
  private long finishedBytes;
  private LongSupplier current = () -> 0;
  private long told;

  Delivery(Position from, MailSource.Sink sink) {
    this.from = from;
    this.sink = sink;
    this.reached = from.entry().isEmpty();
  }

  /** Whether the entry to begin with was come upon. */
  boolean reached() {
    return reached;
  }

  boolean cancelled() {
    return cancelled;
  }

  /** Where to begin in an entry; -1 when all of it lies before the position. */
  long startIn(String entry) {
    if (reached) {
      return 0;
    }
    reached = entry.equals(from.entry());
    return reached ? from.offset() : -1;
  }

  void beginFile(LongSupplier bytesRead) {
    current = bytesRead;
  }

  void endFile(long bytes) {
    finishedBytes += bytes;
    current = () -> 0;
    tell(true);
  }

  /** False when the sink wants no more. */
  boolean accept(Found found) {
    if (!cancelled) {
      cancelled = !sink.accept(found);
      tell(false);
    }
    return !cancelled;
  }

  /** Reports what is passed over as a whole, or from an offset to its end. */
  boolean skip(String entry, long offset, SkipReason reason) {
    return accept(
        new Found.Skipped(
            entry, offset, reason, HeaderPeek.NONE, new Position(entry, Long.MAX_VALUE)));
  }

  private void tell(boolean always) {
    long read = finishedBytes + current.getAsLong();
    if (always || read - told >= BETWEEN_PROGRESS) {
      told = Math.max(told, read);
      sink.progress(told);
    }
  }
}
