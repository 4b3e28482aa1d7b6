package app.onward.mail.outlook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a mail, a recipient or a file in it (MS-OXMSG, 2.4), by number.
 *
 * <p>What has a fixed length stands in one table; all else is a stream named after its number and
 * type. A property of another type than expected counts as absent.
 */
final class MapiProperties {

  /** Before the table of the mail itself, of a mail within it, and of all else. */
  static final int OF_MAIL = 32;

  static final int OF_INNER_MAIL = 24;
  static final int OF_OTHERS = 8;

  private static final String TABLE = "__properties_version1.0";
  private static final int ROW = 16;
  private static final int MOST_ROWS = 10_000;
  private static final int NUMBER = 0x0003;
  private static final int TIME = 0x0040;
  private static final int MOST_BYTES = 16 << 20;

  /** Between 1601, from which Windows counts in tenths of a microsecond, and 1970. */
  private static final long SECONDS_BEFORE_1970 = 11_644_473_600L;

  private static final long TICKS_A_SECOND = 10_000_000;

  private final DirectoryEntry directory;
  private final Map<Integer, Long> fixed;
  private final Charset narrow;

  private MapiProperties(DirectoryEntry directory, Map<Integer, Long> fixed, Charset narrow) {
    this.directory = directory;
    this.fixed = fixed;
    this.narrow = narrow;
  }

  /** The properties of a mail, which states in what code page its strings are. */
  static MapiProperties ofMail(DirectoryEntry directory, int before) throws IOException {
    Map<Integer, Long> fixed = table(directory, before);
    int codePage = fixed.getOrDefault(tag(0x3ffd, NUMBER), 0L).intValue();
    int ofTheNet = fixed.getOrDefault(tag(0x3fde, NUMBER), 0L).intValue();
    return new MapiProperties(directory, fixed, CodePages.charset(codePage, ofTheNet));
  }

  /** The properties of a directory within the mail. */
  MapiProperties of(DirectoryEntry inner) throws IOException {
    return new MapiProperties(inner, table(inner, OF_OTHERS), narrow);
  }

  static boolean areIn(DirectoryEntry directory) {
    return directory.hasEntryCaseInsensitive(TABLE);
  }

  private static Map<Integer, Long> table(DirectoryEntry directory, int before) throws IOException {
    Map<Integer, Long> fixed = new HashMap<>();
    ByteBuffer rows =
        ByteBuffer.wrap(stream(directory, TABLE, before + ROW * MOST_ROWS))
            .order(ByteOrder.LITTLE_ENDIAN);
    for (int at = before; at + ROW <= rows.capacity(); at += ROW) {
      fixed.putIfAbsent(rows.getInt(at), rows.getLong(at + 8));
    }
    return fixed;
  }

  private static int tag(int id, int type) {
    return id << 16 | type;
  }

  /** The text; empty when absent. */
  String text(int id) throws IOException {
    byte[] wide = stream(directory, name(id, "001F"), MOST_BYTES);
    byte[] bytes = wide.length > 0 ? wide : stream(directory, name(id, "001E"), MOST_BYTES);
    String text = new String(bytes, wide.length > 0 ? StandardCharsets.UTF_16LE : narrow);
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }

  /** The first of these texts that says something. */
  String firstText(int... ids) throws IOException {
    for (int id : ids) {
      String text = text(id).strip();
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /** The bytes, as far as they may count; empty when absent. */
  byte[] bytes(int id, int most) throws IOException {
    return stream(directory, name(id, "0102"), most);
  }

  /** How many bytes there are, without reading them. */
  long size(int id) {
    return entry(directory, name(id, "0102")) instanceof DocumentEntry document
        ? document.getSize()
        : 0;
  }

  /** The number; 0 when absent. */
  int number(int id) {
    return fixed.getOrDefault(tag(id, NUMBER), 0L).intValue();
  }

  @Nullable Instant time(int id) {
    Long ticks = fixed.get(tag(id, TIME));
    if (ticks == null || ticks <= 0) {
      return null;
    }
    try {
      return Instant.ofEpochSecond(ticks / TICKS_A_SECOND - SECONDS_BEFORE_1970);
    } catch (DateTimeException _) {
      return null;
    }
  }

  /** The mail that is the value of a property; null when there is none. */
  @Nullable DirectoryEntry mail(int id) {
    return entry(directory, name(id, "000D")) instanceof DirectoryEntry mail && areIn(mail)
        ? mail
        : null;
  }

  Charset charset() {
    return narrow;
  }

  private static String name(int id, String type) {
    return "__substg1.0_%04X%s".formatted(id, type);
  }

  private static @Nullable Entry entry(DirectoryEntry directory, String name) {
    try {
      return directory.hasEntryCaseInsensitive(name)
          ? directory.getEntryCaseInsensitive(name)
          : null;
    } catch (IOException _) {
      return null; // there is no such entry
    }
  }

  private static byte[] stream(DirectoryEntry directory, String name, int most) throws IOException {
    if (entry(directory, name) instanceof DocumentEntry document && document.getSize() > 0) {
      try (var in = new DocumentInputStream(document)) {
        return in.readNBytes(most);
      }
    }
    return new byte[0];
  }
}
