package app.onward.mail;

import java.io.Closeable;
import java.io.IOException;

/** A place where mail lies: a file, a folder, an archive or a mail server. */
public interface MailSource extends Closeable {

  /**
   * Hands every message after a position to the sink, in an order that is the same each time.
   *
   * <p>A position whose entry no longer exists means the start. One bad message never ends the
   * reading: it arrives as {@link Found.Skipped}.
   *
   * @throws IOException when the source itself cannot be read any further
   */
  void read(Position from, Sink sink) throws IOException;

  /** The size of the source as it lies there, against which {@link Sink#progress} counts. */
  long totalBytes();

  /** Lets go of what it holds; nothing can be read after that. */
  @Override
  default void close() {}

  /** Takes what a source finds. */
  interface Sink {

    /** Takes one find; false ends the reading. */
    boolean accept(Found found);

    /** Tells how much of {@link MailSource#totalBytes()} was read so far; called now and then. */
    default void progress(long bytesRead) {}

    /** Tells that a folder was handed out whole, up to this position, from which it may grow on. */
    default void completed(Position position) {}
  }
}
