package app.onward.mail;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates as mail states them (RFC 5322, 3.3 and 4.3), and as it should not. */
final class MailDates {

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:[a-z]{2,9}\\.?\\s*,?\\s*)?(\\d{1,2})[\\s.-]+([a-z]{3,9})\\.?,?[\\s-]+(\\d{2,4}),?\\s+"
              + "(\\d{1,2})[:.](\\d{1,2})(?:[:.](\\d{1,2}))?(?:[.,]\\d+)?\\s*([ap]m)?\\s*(.*)");
  private static final Pattern MONTH_FIRST = // asctime, as in an mbox separator
      Pattern.compile(
          "(?:[a-z]{3,9},?\\s+)?([a-z]{3,9})\\s+(\\d{1,2}),?\\s+"
              + "(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2}))?\\s*(?:([a-z]{1,5}|[+-]\\d{4})\\s+)?(\\d{4})(.*)");
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{1,2})-(\\d{1,2})[t\\s]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,]\\d+)?\\s*(.*)");
  private static final Pattern OFFSET =
      Pattern.compile("(?:gmt|utc?)?\\s*([+-])(\\d{1,2}):?(\\d{2})?.*");
  private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
  private static final int DEEPEST_COMMENT = 3;
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final Map<String, Integer> NAMED_HOURS =
      Map.of(
          "est", -5, "edt", -4, "cst", -6, "cdt", -5, "mst", -7, "mdt", -6, "pst", -8, "pdt", -7,
          "cet", 1, "cest", 2);

  private MailDates() {}

  /** The moment and the sender's offset; null when it cannot be read. */
  static @Nullable OffsetDateTime parse(String value) {
    String text = value.strip().toLowerCase(Locale.ROOT);
    if (text.length() > 200) {
      return null;
    }
    for (int i = 0; i < DEEPEST_COMMENT && text.indexOf('(') >= 0; i++) {
      text = COMMENT.matcher(text).replaceAll(" ").strip();
    }
    try {
      Matcher day = DAY_FIRST.matcher(text);
      if (day.matches()) {
        int hour = twelve(number(day.group(4)), day.group(7));
        return at(day.group(3), month(day.group(2)), day.group(1), hour, day, 5, day.group(8));
      }
      Matcher iso = ISO.matcher(text);
      if (iso.matches()) {
        int month = number(iso.group(2));
        return at(iso.group(1), month, iso.group(3), number(iso.group(4)), iso, 5, iso.group(7));
      }
      Matcher month = MONTH_FIRST.matcher(text);
      if (month.matches()) {
        String zone = month.group(6) == null ? month.group(8) : month.group(6);
        int hour = number(month.group(3));
        return at(month.group(7), month(month.group(1)), month.group(2), hour, month, 4, zone);
      }
      return null;
    } catch (DateTimeException _) {
      return null; // 31 February, 25:61
    }
  }

  private static OffsetDateTime at(
      String year, int month, String day, int hour, Matcher time, int minuteGroup, String zone) {
    int minute = number(time.group(minuteGroup));
    String seconds = time.group(minuteGroup + 1);
    int second = seconds == null ? 0 : Math.min(59, number(seconds)); // 60 is a leap second
    return LocalDateTime.of(year(number(year)), month, number(day), hour % 24, minute, second)
        .atOffset(offset(zone.strip()));
  }

  private static int year(int stated) {
    return stated < 50 ? 2000 + stated : stated < 1000 ? 1900 + stated : stated;
  }

  private static int twelve(int hour, @Nullable String half) {
    return half == null ? hour : hour % 12 + (half.equals("pm") ? 12 : 0);
  }

  private static int month(String name) {
    String german = name.substring(0, 3).replace("mär", "mar");
    String english =
        switch (german) {
          case "mai" -> "may";
          case "okt" -> "oct";
          case "dez" -> "dec";
          default -> german;
        };
    int at = MONTHS.indexOf(english);
    if (at < 0 || at % 3 != 0) {
      throw new DateTimeException("no month: " + name);
    }
    return at / 3 + 1;
  }

  private static ZoneOffset offset(String zone) {
    Matcher numeric = OFFSET.matcher(zone);
    if (!numeric.matches()) {
      return ZoneOffset.ofHours(NAMED_HOURS.getOrDefault(zone.replaceAll("[^a-z].*", ""), 0));
    }
    int hours = number(numeric.group(2));
    int minutes = numeric.group(3) == null ? 0 : number(numeric.group(3));
    int seconds = (hours * 60 + minutes) * 60;
    return Math.abs(seconds) > 18 * 3600
        ? ZoneOffset.UTC
        : ZoneOffset.ofTotalSeconds(numeric.group(1).equals("-") ? -seconds : seconds);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
