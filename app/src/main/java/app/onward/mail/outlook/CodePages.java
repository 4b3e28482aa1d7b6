package app.onward.mail.outlook;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.util.Map;
import org.apache.poi.util.CodePageUtil;

/** Charsets by the numbers that Windows gives them. */
final class CodePages {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** What a font's charset stands for, where it is not western. */
  private static final Map<Integer, Integer> OF_FONTS =
      Map.ofEntries(
          Map.entry(128, 932),
          Map.entry(129, 949),
          Map.entry(134, 936),
          Map.entry(136, 950),
          Map.entry(161, 1253),
          Map.entry(162, 1254),
          Map.entry(163, 1258),
          Map.entry(177, 1255),
          Map.entry(178, 1256),
          Map.entry(186, 1257),
          Map.entry(204, 1251),
          Map.entry(222, 874),
          Map.entry(238, 1250));

  private CodePages() {}

  /** The charset of the first number that means one. */
  static Charset charset(int... numbers) {
    for (int number : numbers) {
      try {
        if (number > 0) {
          return Charset.forName(CodePageUtil.codepageToEncoding(number, true));
        }
      } catch (UnsupportedEncodingException | IllegalArgumentException _) {
        continue; // a number that nobody gave out
      }
    }
    return WESTERN;
  }

  static Charset ofFont(int charset, Charset otherwise) {
    Integer number = OF_FONTS.get(charset);
    return number == null ? otherwise : charset(number);
  }
}
