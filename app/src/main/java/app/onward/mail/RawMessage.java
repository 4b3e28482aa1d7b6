package app.onward.mail;

/**
 * One mail as it lay in its source, undecoded.
 *
 * <p>The bytes are the caller's to keep and must not be changed.
 *
 * @param bytes the message as RFC 5322 has it, without the mbox separator and its quoting
 * @param position the place right after this message, from which reading can go on
 */
@SuppressWarnings(
    "ArrayRecordComponent") // compared by position only; copying would double the memory
public record RawMessage(byte[] bytes, Position position) {

  /** A message that stands alone, such as one that was pasted or kept. */
  public static RawMessage of(byte[] bytes) {
    return new RawMessage(bytes, new Position("", bytes.length));
  }
}
