package app.onward.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Changes bytes in the ways that break readers of mail; the same ways for the same seed. */
final class Mutations {
  private static final int MOST_AT_ONCE = 6;
  private static final int LARGEST = 1 << 19;
  private static final List<String> PIECES =
      List.of(
          "\n",
          "\r",
          "\n\n",
          "\0",
          "\u00ff\u00fe",
          "From ",
          "\nFrom x Mon Jan  5 09:00:00 2026\n",
          "\n>From ",
          "\nContent-Length: 99999999999\n",
          "\nContent-Length: 0\n",
          "\nContent-Type: multipart/mixed; boundary=\"\"\n",
          "\nContent-Type: multipart/alternative; boundary=b\n\n--b\n",
          "\nContent-Type: message/rfc822\n\n",
          "\nContent-Type: text/html; charset=utf-7\n",
          "\nContent-Type: text/plain; charset=x-nothing; format=flowed; delsp=yes\n",
          "\nContent-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nBEGIN:VEVENT\n",
          "\nContent-Transfer-Encoding: base64\n",
          "\nContent-Transfer-Encoding: quoted-printable\n",
          "\nContent-Transfer-Encoding: x-uuencode\n",
          "\nContent-Disposition: attachment; filename*0*=utf-8''%; filename*1=\n",
          "\nDate: Fri, 99 Foo 99999 99:99:99 +9999\n",
          "\nReferences: <a@b> <a@b\n",
          "=?utf-8?B?",
          "=?x?Q?=?=",
          "=\n",
          "=E9=",
          "--",
          "\n--b--\n",
          ";",
          "\"",
          "\\",
          "(",
          "<",
          ">",
          "@",
          ",",
          "<!--",
          "<table><tr><td>",
          "</div>",
          "<a href='java&#10;script:x'>",
          "<svg><style><!--",
          "<p style=\"color:expression(1)\">",
          "&#xFFFFFFFF;",
          "&amp",
          "\n> ",
          "\nOn 1 Jan 2026, Jo wrote:\n",
          "\n-- \n",
          "https://a.example/sign-in/?token=",
          "%3d%253d",
          "eyJhbGciOiJIUzI1NiJ9.",
          "\nBEGIN:VEVENT\n",
          "\nRRULE:FREQ=SECONDLY;COUNT=999999999\n",
          "\nDTSTART;TZID=\"\":99999999T999999Z\n",
          "\nDURATION:-P99999999999D\n",
          "\nRECURRENCE-ID;RANGE=THISANDFUTURE:0\n",
          "PK\u0003\u0004",
          "\u001f\u008b\u0008",
          "../../../etc/passwd",
          "\u00e4\u00bd\u00a0",
          "\u00ed\u00a0\u0080");

  private final RandomGenerator random;

  Mutations(long seed) {
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  RandomGenerator random() {
    return random;
  }

  /** Some changes, one after the other; another file lends what is spliced in. */
  byte[] of(byte[] original, byte[] other) {
    byte[] changed = original;
    for (int i = random.nextInt(MOST_AT_ONCE); i >= 0; i--) {
      changed = changed.length > LARGEST ? cut(changed) : once(changed, other);
    }
    return changed;
  }

  private byte[] once(byte[] bytes, byte[] other) {
    return switch (random.nextInt(9)) {
      case 0 -> flipped(bytes);
      case 1 -> cut(bytes);
      case 2 -> replaced(bytes, at(bytes), at(bytes), new byte[0]);
      case 3 -> replaced(bytes, at(bytes), -1, piece());
      case 4 -> replaced(bytes, at(bytes), -1, repeated(piece()));
      case 5 -> replaced(bytes, at(bytes), -1, some(bytes));
      case 6 -> replaced(bytes, at(bytes), -1, some(other));
      case 7 -> replaced(bytes, at(bytes), -1, repeated(some(bytes)));
      default -> lines(bytes);
    };
  }

  private int at(byte[] bytes) {
    return random.nextInt(bytes.length + 1);
  }

  private byte[] flipped(byte[] bytes) {
    byte[] changed = bytes.clone();
    for (int i = random.nextInt(20); i >= 0 && changed.length > 0; i--) {
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
    }
    return changed;
  }

  private byte[] cut(byte[] bytes) {
    return Arrays.copyOf(bytes, Math.min(at(bytes), LARGEST));
  }

  private byte[] piece() {
    return PIECES.get(random.nextInt(PIECES.size())).getBytes(ISO_8859_1);
  }

  private byte[] some(byte[] bytes) {
    int from = at(bytes);
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(2_000)));
  }

  private byte[] repeated(byte[] piece) {
    int times = Math.min(1 << random.nextInt(16), LARGEST / Math.max(1, piece.length));
    return new String(piece, ISO_8859_1).repeat(times).getBytes(ISO_8859_1);
  }

  private byte[] lines(byte[] bytes) {
    String text = new String(bytes, ISO_8859_1);
    String changed =
        random.nextBoolean() ? text.replace("\n", "\r\n") : text.replaceAll("\r?\n", "\r");
    return changed.getBytes(ISO_8859_1);
  }

  /**
   * The bytes with a stretch given for another; an end before the beginning means none is taken.
   */
  private static byte[] replaced(byte[] bytes, int from, int to, byte[] given) {
    int end = Math.max(from, to);
    byte[] changed = Arrays.copyOf(bytes, bytes.length - (end - from) + given.length);
    System.arraycopy(given, 0, changed, from, given.length);
    System.arraycopy(bytes, end, changed, from + given.length, bytes.length - end);
    return changed;
  }
}
