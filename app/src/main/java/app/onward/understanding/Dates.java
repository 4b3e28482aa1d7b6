package app.onward.understanding;

import app.onward.understanding.text.Words;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days as people write them, in English, German and French. A day without a year is the first
 * such day that is not long before the mail; without the mail's own day it is not read.
 */
final class Dates {
  private static final int LOOK_BACK_DAYS = 45;
  private static final Map<String, Integer> MONTHS = months();
  private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
  private static final String MONTH =
      "(?<month>"
          + String.join(
              "|", MONTHS.keySet().stream().sorted((a, b) -> b.length() - a.length()).toList())
          + ")";
  private static final String WEEKDAY = "(?<weekday>" + String.join("|", WEEKDAYS.keySet()) + ")";

  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "\\b(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?:of\\s+|de\\s+)?"
              + MONTH
              + "\\.?(?:,?\\s+(?<year>20\\d{2}))?\\b");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "\\b"
              + MONTH
              + "\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,?\\s+(?<year>20\\d{2}))?\\b");
  private static final Pattern ISO =
      Pattern.compile("\\b(?<year>20\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})\\b");
  private static final Pattern DOTTED =
      Pattern.compile(
          "\\b(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.(?:\\s?(?<year>20\\d{2}|\\d{2}(?![\\d:.]))\\b)?(?!\\d)");
  private static final Pattern SLASHED =
      Pattern.compile("\\b(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>20\\d{2})\\b");
  private static final Pattern RELATIVE =
      Pattern.compile(
          "\\b(?:(?<tomorrow>tomorrow|morgen|demain)|(?<today>today|heute|aujourd'hui)|"
              + WEEKDAY
              + ")\\b");

  /**
   * A day that a sentence names.
   *
   * @param start where in the folded sentence it stands
   * @param confidence lower where the day was worked out from the mail's own
   */
  record Day(LocalDate date, int start, double confidence) {}

  private Dates() {}

  /** Days named by date in their order; only where there is none, weekdays and the like. */
  static List<Day> in(String sentence, @Nullable LocalDate sent, String language) {
    String text = Words.folded(sentence.replace('’', '\''));
    List<Day> days = new ArrayList<>();
    for (Pattern pattern : List.of(DAY_MONTH, MONTH_DAY, ISO, DOTTED, SLASHED)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        date(matcher, pattern, sent, language).ifPresent(day -> days.add(day));
      }
    }
    if (days.isEmpty() && sent != null) {
      Matcher matcher = RELATIVE.matcher(text);
      while (matcher.find()) {
        days.add(relative(matcher, sent));
      }
    }
    days.sort(java.util.Comparator.comparingInt(Day::start));
    return days;
  }

  private static Optional<Day> date(
      Matcher matcher, Pattern pattern, @Nullable LocalDate sent, String language) {
    try {
      int day = Integer.parseInt(matcher.group("day"));
      String named = matcher.group("month");
      int month =
          Character.isDigit(named.charAt(0))
              ? Integer.parseInt(named)
              : MONTHS.getOrDefault(named, 0);
      if (pattern == SLASHED && language.equals("en") && day <= 12 && month <= 12 && day != month) {
        return Optional.empty();
      }
      if (pattern == SLASHED && month > 12) {
        int swap = day;
        day = month;
        month = swap;
      }
      String year = matcher.group("year");
      if (year == null) {
        return sent == null
            ? Optional.empty()
            : Optional.of(new Day(nearest(month, day, sent), matcher.start(), 0.85));
      }
      int full = year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year);
      return Optional.of(new Day(LocalDate.of(full, month, day), matcher.start(), 0.95));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate nearest(int month, int day, LocalDate sent) {
    LocalDate sameYear = LocalDate.of(sent.getYear(), month, day);
    return sameYear.isBefore(sent.minusDays(LOOK_BACK_DAYS))
        ? LocalDate.of(sent.getYear() + 1, month, day)
        : sameYear;
  }

  private static Day relative(Matcher matcher, LocalDate sent) {
    if (matcher.group("tomorrow") != null) {
      return new Day(sent.plusDays(1), matcher.start(), 0.75);
    }
    if (matcher.group("today") != null) {
      return new Day(sent, matcher.start(), 0.75);
    }
    DayOfWeek weekday = WEEKDAYS.getOrDefault(matcher.group("weekday"), DayOfWeek.MONDAY);
    return new Day(sent.with(TemporalAdjusters.next(weekday)), matcher.start(), 0.6);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new TreeMap<>();
    for (String names :
        List.of(
            "january february march april may june july august september october november december",
            "jan feb mar apr may jun jul aug sep oct nov dec",
            "januar februar marz april mai juni juli august september oktober november dezember",
            "janner feber marz apr mai jun jul aug sept okt nov dez",
            "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
            "janv fevr mars avr mai juin juil aout sept oct nov dec")) {
      String[] twelve = names.split(" ");
      for (int i = 0; i < twelve.length; i++) {
        months.put(twelve[i], i + 1);
      }
    }
    return months;
  }

  private static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> weekdays = new TreeMap<>();
    for (String names :
        List.of(
            "monday tuesday wednesday thursday friday saturday sunday",
            "montag dienstag mittwoch donnerstag freitag samstag sonntag",
            "lundi mardi mercredi jeudi vendredi samedi dimanche")) {
      String[] seven = names.split(" ");
      for (int i = 0; i < seven.length; i++) {
        weekdays.put(seven[i], DayOfWeek.of(i + 1));
      }
    }
    return weekdays;
  }
}
