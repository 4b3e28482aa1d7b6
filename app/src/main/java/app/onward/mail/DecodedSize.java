package app.onward.mail;

import java.io.IOException;
import java.io.InputStream;

/** The size of a file in a message, found without decoding it. */
final class DecodedSize {

  private DecodedSize() {}

  static long of(InputStream raw, String transferEncoding) throws IOException {
    byte[] buffer = new byte[1 << 14];
    boolean base64 = "base64".equalsIgnoreCase(transferEncoding);
    boolean quoted = "quoted-printable".equalsIgnoreCase(transferEncoding);
    long counted = 0;
    for (int read = raw.read(buffer); read >= 0; read = raw.read(buffer)) {
      counted += base64 ? letters(buffer, read) : quoted ? quotedBytes(buffer, read) : read;
    }
    return base64 ? counted * 3 / 4 : Math.max(0, counted);
  }

  private static int letters(byte[] buffer, int length) {
    int count = 0;
    for (int i = 0; i < length; i++) {
      if (buffer[i] > ' ' && buffer[i] != '=') {
        count++;
      }
    }
    return count;
  }

  /** Each "=XX" and each soft line break is two characters longer than what it stands for. */
  private static int quotedBytes(byte[] buffer, int length) {
    int count = length;
    for (int i = 0; i < length; i++) {
      if (buffer[i] == '=') {
        count -= 2;
      }
    }
    return count;
  }
}
