package app.onward.mail;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decodes bytes whose stated charset may be missing, unknown or wrong.
 *
 * <p>Valid UTF-8 with letters beyond ASCII is hardly ever anything else, so it wins over a stated
 * one-byte charset; bytes that are not valid in what was stated are read as windows-1252.
 */
final class Charsets {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Names that are used for a larger set than they mean. */
  private static final Map<String, String> MEANT =
      Map.of(
          "iso-8859-1", "windows-1252",
          "latin1", "windows-1252",
          "us-ascii", "utf-8",
          "gb2312", "gb18030",
          "gbk", "gb18030",
          "ks_c_5601-1987", "x-windows-949",
          "euc-kr", "x-windows-949",
          "shift_jis", "windows-31j",
          "iso-8859-9", "windows-1254",
          "iso-8859-8-i", "iso-8859-8");

  private Charsets() {}

  static String decode(byte[] bytes, @Nullable String stated) {
    Charset charset = find(stated);
    if (isAscii(bytes) && (charset == null || isAsciiBased(charset))) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
    if (charset == null || isOneByte(charset)) {
      String utf8 = strictly(bytes, StandardCharsets.UTF_8);
      if (utf8 != null) {
        return utf8;
      }
    }
    String text = charset == null ? null : strictly(bytes, charset);
    if (text != null) {
      return text;
    }
    return StandardCharsets.UTF_8.equals(charset) && mostlyValid(bytes)
        ? new String(bytes, charset)
        : new String(bytes, WINDOWS_1252);
  }

  /** The charset a name stands for; null when there is none. */
  static @Nullable Charset find(@Nullable String name) {
    if (name == null) {
      return null;
    }
    String plain = name.replace("\"", "").replace("'", "").strip().toLowerCase(Locale.ROOT);
    try {
      return Charset.forName(MEANT.getOrDefault(plain, plain));
    } catch (IllegalArgumentException _) {
      return null; // unknown or not even a name: the bytes decide
    }
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0 || b == 0x1b) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAsciiBased(Charset charset) {
    return !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32");
  }

  private static boolean isOneByte(Charset charset) {
    return charset.canEncode() && charset.newEncoder().maxBytesPerChar() <= 1.0f;
  }

  private static @Nullable String strictly(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return text.toString();
    } catch (CharacterCodingException _) {
      return null;
    }
  }

  /** Whether few of the bytes beyond ASCII are wrong, as when a text was cut within a letter. */
  private static boolean mostlyValid(byte[] bytes) {
    long wrong = new String(bytes, StandardCharsets.UTF_8).chars().filter(c -> c == 0xfffd).count();
    long high = 0;
    for (byte b : bytes) {
      high += b < 0 ? 1 : 0;
    }
    return wrong * 4 <= high;
  }
}
