package app.onward.understanding;

import app.onward.mail.CleanText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a body that is already plain text from the history quoted below it. */
public final class PlainText {
  private static final Pattern ATTRIBUTION =
      Pattern.compile(
          "(?imu)^(?:On .{4,120} wrote|Am .{4,120} schrieb.{0,80}|Le .{4,120} a écrit|El .{4,120} escribió|Il .{4,120} ha scritto|Op .{4,120} schreef.{0,80}|Em .{4,120} escreveu)\\s*:\\s*$"
              + "|^-{2,} ?(?:Original Message|Ursprüngliche Nachricht|Message d'origine) ?-{2,}\\s*$");
  private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^>.*$");

  private PlainText() {}

  /**
   * History begins at an attribution line; without one, lines that begin with {@code >} are
   * history.
   */
  public static CleanText parts(String text) {
    Matcher attribution = ATTRIBUTION.matcher(text);
    if (attribution.find() && !text.substring(0, attribution.start()).isBlank()) {
      return new CleanText(
          ownLines(text.substring(0, attribution.start())),
          text.substring(attribution.start()).strip(),
          "");
    }
    return new CleanText(ownLines(text), "", "");
  }

  private static String ownLines(String text) {
    return QUOTED_LINE.matcher(text).replaceAll("").strip();
  }
}
