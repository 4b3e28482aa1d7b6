package app.onward.mail.outlook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Under which numbers a file keeps the properties that have a name of their own (MS-OXMSG, 2.2.3).
 */
final class NamedProperties {

  /** Properties of an appointment. */
  static final byte[] APPOINTMENT = HexFormat.of().parseHex("0220060000000000c000000000000046");

  /** Properties of a meeting. */
  static final byte[] MEETING = HexFormat.of().parseHex("90dad86e0b451b1098da00aa003f1305");

  private static final int FIRST = 0x8000;
  private static final int ROW = 8;
  private static final int BEFORE_SETS = 3;
  private static final int SET = 16;
  private static final int MOST_BYTES = 1 << 20;

  private final byte[] sets;
  private final ByteBuffer rows;

  NamedProperties(MapiProperties mapping) throws IOException {
    this.sets = mapping.bytes(0x0002, MOST_BYTES);
    this.rows = ByteBuffer.wrap(mapping.bytes(0x0003, MOST_BYTES)).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The number of the property with this id in its set; 0 when the file has none. */
  int number(byte[] set, int id) {
    for (int at = 0; at + ROW <= rows.capacity(); at += ROW) {
      int kind = rows.getInt(at + 4);
      boolean numbered = (kind & 1) == 0;
      if (numbered && rows.getInt(at) == id && isIn(set, kind >> 1 & 0x7fff)) {
        return FIRST + (kind >>> 16);
      }
    }
    return 0;
  }

  private boolean isIn(byte[] set, int index) {
    int at = (index - BEFORE_SETS) * SET;
    return at >= 0 && at + SET <= sets.length && Arrays.equals(sets, at, at + SET, set, 0, SET);
  }
}
