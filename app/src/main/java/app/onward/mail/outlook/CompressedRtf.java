package app.onward.mail.outlook;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Unpacks RTF as Outlook keeps it (MS-OXRTFCP). */
final class CompressedRtf {

  /** What every packed text may refer back to from its beginning. */
  private static final String KNOWN =
      "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern"
          + " \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0"
          + "\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

  private static final int PACKED = 0x75465a4c;
  private static final int HEAD = 16;
  private static final int DICTIONARY = 4096;

  private CompressedRtf() {}

  /** The text, one byte a character, as far as it can be unpacked and no longer than allowed. */
  static String unpack(byte[] packed, int most) {
    if (packed.length < HEAD) {
      return "";
    }
    ByteBuffer head = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
    if (head.getInt(8) != PACKED) {
      int length = Math.min(packed.length - HEAD, most);
      return new String(packed, HEAD, length, StandardCharsets.ISO_8859_1);
    }
    int stated = head.getInt(4);
    return unpacked(packed, stated < 0 ? most : Math.min(stated, most));
  }

  private static String unpacked(byte[] packed, int most) {
    byte[] dictionary = new byte[DICTIONARY];
    byte[] known = KNOWN.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(known, 0, dictionary, 0, known.length);
    int write = known.length;
    var out = new ByteArrayOutputStream();
    int at = HEAD;
    while (at < packed.length && out.size() < most) {
      int kinds = packed[at++];
      for (int i = 0; i < 8 && at < packed.length && out.size() < most; i++, kinds >>= 1) {
        if ((kinds & 1) == 0) {
          write = put(packed[at++], dictionary, write, out);
          continue;
        }
        if (at + 1 >= packed.length) {
          return text(out);
        }
        int reference = (packed[at] & 0xff) << 8 | packed[at + 1] & 0xff;
        at += 2;
        int read = reference >> 4;
        if (read == write) {
          return text(out); // the mark of the end
        }
        for (int left = (reference & 0xf) + 2; left > 0; left--) {
          write = put(dictionary[read], dictionary, write, out);
          read = (read + 1) % DICTIONARY;
        }
      }
    }
    return text(out);
  }

  private static int put(byte value, byte[] dictionary, int at, ByteArrayOutputStream out) {
    out.write(value);
    dictionary[at] = value;
    return (at + 1) % DICTIONARY;
  }

  private static String text(ByteArrayOutputStream out) {
    return out.toString(StandardCharsets.ISO_8859_1);
  }
}
