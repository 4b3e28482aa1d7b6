package app.onward.mail;

/**
 * How much of a stranger's mail is taken in; decided while reading, before anything is parsed.
 *
 * @param messageBytes the longest message, as it lies in the source
 * @param headerBytes the longest header of a message
 * @param parts the most MIME parts in a message
 * @param depth the deepest nesting of MIME parts
 * @param expansion how many times its packed size an archive may unpack to
 */
public record Limits(int messageBytes, int headerBytes, int parts, int depth, int expansion) {

  public static final Limits DEFAULT = new Limits(64 << 20, 1 << 20, 1_000, 30, 200);

  public Limits {
    if (messageBytes < 1 || headerBytes < 1 || parts < 1 || depth < 1 || expansion < 1) {
      throw new IllegalArgumentException(
          "limits must be positive: %d, %d, %d, %d, %d"
              .formatted(messageBytes, headerBytes, parts, depth, expansion));
    }
  }
}
