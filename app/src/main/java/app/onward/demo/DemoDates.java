package app.onward.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes the dates of the template relative to a day, in the language of a mail. */
record DemoDates(LocalDate today, String language) {

  private static final Pattern TOKEN =
      Pattern.compile("\\{(?<kind>day|weekday|ical|icalutc)(?<days>[+-]\\d+)(?<time>T\\d{6})?}");

  String in(String text) {
    return TOKEN.matcher(text).replaceAll(this::written);
  }

  private String written(MatchResult token) {
    LocalDate day = today.plusDays(Integer.parseInt(token.group("days")));
    Locale locale = Locale.of(language);
    return switch (token.group("kind")) {
      case "weekday" -> day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
      case "ical" -> day.format(DateTimeFormatter.BASIC_ISO_DATE) + token.group("time");
      case "icalutc" -> day.format(DateTimeFormatter.BASIC_ISO_DATE) + token.group("time") + "Z";
      default -> day.format(DateTimeFormatter.ofPattern(pattern(), locale));
    };
  }

  private String pattern() {
    return switch (language) {
      case "de" -> "d. MMMM";
      case "es" -> "d 'de' MMMM";
      default -> "d MMMM";
    };
  }
}
