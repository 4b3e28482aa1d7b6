package app.onward.mail;

import java.io.IOException;

/** A place where mail lies: a file, a folder or an archive. */
public interface MailSource {

  /**
   * Hands every message after a position to the sink, in an order that is the same each time.
   *
   * <p>A position whose entry no longer exists means the start. One bad message never ends the
   * reading: it arrives as {@link Found.Skipped}.
   *
   * @throws IOException when the source itself cannot be read any further
   */
  void read(Position from, Sink sink) throws IOException;

  /** The size of the source on disk, against which {@link Sink#progress} counts. */
  long totalBytes();

  /** Takes what a source finds. */
  interface Sink {

    /** Takes one find; false ends the reading. */
    boolean accept(Found found);

    /** Tells how much of {@link MailSource#totalBytes()} was read so far; called now and then. */
    default void progress(long bytesRead) {}
  }
}
