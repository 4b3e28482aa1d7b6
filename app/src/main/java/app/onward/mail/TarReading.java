package app.onward.mail;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Finds the messages in a tar (POSIX.1-1988 and -2001, GNU long names), as Takeout's .tgz is. */
final class TarReading {

  private static final int BLOCK = 512;
  private static final int LONGEST_NAME = 1 << 16;

  private final StreamReading streams;
  private final Delivery delivery;

  TarReading(StreamReading streams, Delivery delivery) {
    this.streams = streams;
    this.delivery = delivery;
  }

  boolean read(String name, InputStream in, LongSupplier packed, int archives) throws IOException {
    String longName = null;
    try {
      byte[] header = in.readNBytes(BLOCK);
      while (header.length == BLOCK && header[0] != 0) {
        long size = size(header);
        char type = (char) header[156];
        String next = null;
        Slice slice = new Slice(in, size);
        switch (type) {
          case 'L' -> next = string(slice.readNBytes(LONGEST_NAME), 0, LONGEST_NAME);
          case 'x' -> next = paxPath(slice.readNBytes(LONGEST_NAME));
          case '0', '\0' -> {
            if (!file(name, longName != null ? longName : name(header), slice, packed, archives)) {
              return false;
            }
          }
          default -> {} // folders, links and devices hold no mail
        }
        in.skipNBytes(slice.left + (BLOCK - size % BLOCK) % BLOCK);
        longName = next;
        header = in.readNBytes(BLOCK);
      }
      return true;
    } catch (IOException broken) {
      return delivery.startIn(name) != 0 || delivery.skip(name, 0, StreamReading.reason(broken));
    }
  }

  private boolean file(String tar, String name, Slice in, LongSupplier packed, int archives)
      throws IOException {
    String inside = tar + "!" + name;
    if (EntryName.isUnsafe(name)) {
      return delivery.startIn(inside) != 0 || delivery.skip(inside, 0, SkipReason.UNSAFE_PATH);
    }
    return EntryName.isBookkeeping(name) || streams.read(inside, in, packed, archives + 1);
  }

  private static long size(byte[] header) throws IOException {
    if (header[124] < 0) { // base 256, for files of 8 GB and more
      long size = 0;
      for (int i = 128; i < 136; i++) {
        size = size << 8 | header[i] & 0xff;
      }
      return check(size);
    }
    String octal = string(header, 124, 12).strip();
    if (!octal.matches("[0-7]{0,12}")) {
      throw new EOFException("a tar header states the size '" + octal + "'");
    }
    return octal.isEmpty() ? 0 : check(Long.parseLong(octal, 8));
  }

  private static long check(long size) throws IOException {
    if (size < 0 || size > 1L << 44) {
      throw new EOFException("a tar header states the size " + size);
    }
    return size;
  }

  private static String name(byte[] header) {
    String prefix = string(header, 345, 155);
    String name = string(header, 0, 100);
    boolean posix = string(header, 257, 6).equals("ustar");
    return posix && !prefix.isEmpty() ? prefix + "/" + name : name;
  }

  private static String string(byte[] bytes, int from, int most) {
    int end = from;
    while (end < bytes.length && end < from + most && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, from, end - from, StandardCharsets.UTF_8);
  }

  private static @Nullable String paxPath(byte[] records) {
    for (String line : new String(records, StandardCharsets.UTF_8).split("\n")) {
      int at = line.indexOf(" path=");
      if (at > 0) {
        return line.substring(at + 6);
      }
    }
    return null;
  }

  /** The bytes of one entry. */
  private static final class Slice extends InputStream {
    private final InputStream in;
    private long left;

    Slice(InputStream in, long left) {
      this.in = in;
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int read = in.read(bytes, from, (int) Math.min(length, left));
      if (read < 0) {
        throw new EOFException("the tar ends within an entry");
      }
      left -= read;
      return read;
    }
  }
}
