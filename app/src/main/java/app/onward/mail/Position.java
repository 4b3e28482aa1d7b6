package app.onward.mail;

/**
 * How far a source was read: everything up to this point was handed out.
 *
 * @param entry the file or archive entry, its name relative to the source; empty before the first
 * @param offset bytes of that entry (unpacked) that lie before this position; {@link
 *     Long#MAX_VALUE} when all of it was read
 */
public record Position(String entry, long offset) {

  /** Before anything was read. */
  public static final Position START = new Position("", 0);

  public Position {
    if (offset < 0) {
      throw new IllegalArgumentException("a position cannot be negative: " + offset);
    }
  }
}
