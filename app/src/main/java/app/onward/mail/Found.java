package app.onward.mail;

/** What a source came upon: a message, or something it passes over and why. */
public sealed interface Found {

  /** The place right after it. */
  Position position();

  /** A message, whole and within the limits. */
  record Message(RawMessage raw) implements Found {
    @Override
    public Position position() {
      return raw.position();
    }
  }

  /**
   * Something that was passed over.
   *
   * @param where the file or archive entry
   * @param offset where in it the thing begins
   * @param peek what its header said, as far as it was read; empty when there was none
   */
  record Skipped(String where, long offset, SkipReason reason, HeaderPeek peek, Position position)
      implements Found {}
}
