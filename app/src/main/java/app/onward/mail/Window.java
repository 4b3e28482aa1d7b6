package app.onward.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a stream held in memory; it grows at its end and is let go at its start.
 *
 * <p>All indexes count from the start of the stretch, so that they outlive a move of the buffer. A
 * stream that breaks counts as ended, and the failure is kept.
 */
final class Window {

  private static final byte[] FROM = {'F', 'r', 'o', 'm', ' '};
  private static final int[] JUMP = jumps();

  private static final int SMALL = 1 << 14;
  private static final int LARGE = 1 << 18;
  private static final int KEPT_AFTER_A_LARGE_MESSAGE = 1 << 22;

  private final InputStream in;
  private final int most;
  private byte[] buffer = new byte[SMALL];
  private int start;
  private int end;
  private long offset;
  private boolean ended;
  private @Nullable IOException failure;

  /**
   * A window at the beginning of a stream.
   *
   * @param offset of the stream's first byte
   * @param most how many bytes are ever looked at together
   */
  Window(InputStream in, long offset, int most) {
    this.in = in;
    this.offset = offset;
    this.most = most;
  }

  int length() {
    return end - start;
  }

  long offset() {
    return offset;
  }

  @Nullable IOException failure() {
    return failure;
  }

  byte at(int index) {
    return buffer[start + index];
  }

  /** Reads more; false when the stream has ended. */
  boolean more() {
    if (ended) {
      return false;
    }
    makeRoom();
    try {
      int read = in.read(buffer, end, buffer.length - end);
      ended = read < 0;
      end += Math.max(read, 0);
    } catch (IOException broken) {
      failure = broken;
      ended = true;
    }
    return !ended;
  }

  private void makeRoom() {
    if (start > 0 && lowOnRoom()) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
    }
    if (buffer.length < LARGE && offset + end > SMALL) {
      buffer = Arrays.copyOf(buffer, LARGE);
    }
    if (lowOnRoom()) {
      buffer = Arrays.copyOf(buffer, grown());
    }
  }

  private boolean lowOnRoom() {
    return buffer.length - end < Math.min(buffer.length, LARGE) / 4;
  }

  /** Twice as much; the last step leads to what is needed and not beyond. */
  private int grown() {
    long twice = 2L * buffer.length;
    long enough = Math.max(most, end - start) + (long) LARGE;
    return (int) Math.min(twice < most ? twice : enough, Integer.MAX_VALUE - 8);
  }

  /** Whether there is a byte at the index, reading on if need be. */
  boolean has(int index) {
    while (index >= length()) {
      if (!more()) {
        return false;
      }
    }
    return true;
  }

  /** Lets go of the first bytes. */
  void advance(int count) {
    start += count;
    offset += count;
    if (buffer.length > KEPT_AFTER_A_LARGE_MESSAGE && length() < LARGE / 2) {
      buffer = Arrays.copyOf(Arrays.copyOfRange(buffer, start, end), LARGE);
      end -= start;
      start = 0;
    }
  }

  byte[] copy(int from, int to) {
    return Arrays.copyOfRange(buffer, start + from, start + to);
  }

  String text(int from, int to) {
    return new String(buffer, start + from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** The index after the next line feed, or after {@code most} bytes, or the end of the stream. */
  int lineEnd(int from, int most) {
    int index = from;
    while (has(index) && index - from < most) {
      int stop = (int) Math.min(end, (long) start + from + most);
      for (int i = start + index; i < stop; i++) {
        if (buffer[i] == '\n') {
          return i - start + 1;
        }
      }
      index = stop - start;
    }
    return index;
  }

  /** The next "From " within what is held, or -1. */
  int findFrom(int from) {
    int i = start + from + FROM.length - 1;
    while (i < end) {
      if (buffer[i] == ' ' && startsWithFrom(i - start - 4)) {
        return i - start - 4;
      }
      i += JUMP[buffer[i] & 0xff];
    }
    return -1;
  }

  /** Whether the five bytes "From " stand at an index that is held. */
  boolean startsWithFrom(int index) {
    int i = start + index;
    return i + 5 <= end && Arrays.equals(buffer, i, i + 5, FROM, 0, 5);
  }

  private static int[] jumps() {
    int[] jumps = new int[256];
    Arrays.fill(jumps, FROM.length);
    for (int i = 0; i < FROM.length - 1; i++) {
      jumps[FROM[i]] = FROM.length - 1 - i;
    }
    return jumps;
  }
}
