package app.onward.mail;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Ends a stream that unpacks to far more than was packed. */
final class ExpansionGuard extends FilterInputStream {

  /** Thrown in place of more bytes. */
  static final class ExpandsTooFar extends IOException {
    private static final long serialVersionUID = 1;

    ExpandsTooFar(long packed, long unpacked) {
      super(packed + " bytes unpack to more than " + unpacked);
    }
  }

  private static final long ALWAYS_ALLOWED = 1 << 20;

  private final LongSupplier packed;
  private final int expansion;
  private long unpacked;

  ExpansionGuard(InputStream in, LongSupplier packed, int expansion) {
    super(in);
    this.packed = packed;
    this.expansion = expansion;
  }

  @Override
  public int read() throws IOException {
    int value = in.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = in.read(bytes, from, length);
    count(Math.max(read, 0));
    return read;
  }

  @Override
  public long skip(long most) throws IOException {
    return in.readNBytes((int) Math.min(most, 1 << 16)).length;
  }

  /** None: a buffer that reads ahead loses what it has when the stream then breaks. */
  @Override
  public int available() {
    return 0;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int more) throws IOException {
    unpacked += more;
    if (unpacked > ALWAYS_ALLOWED && unpacked > packed.getAsLong() * expansion) {
      throw new ExpandsTooFar(packed.getAsLong(), unpacked);
    }
  }
}
