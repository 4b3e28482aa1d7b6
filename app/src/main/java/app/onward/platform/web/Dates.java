package app.onward.platform.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;

/**
 * Days and moments in words of the person's language and zone.
 *
 * @param today the day on which the page is shown
 */
public record Dates(Texts texts, ZoneId zone, LocalDate today) {
  public static Dates of(Texts texts, Clock clock) {
    return new Dates(texts, clock.getZone(), LocalDate.now(clock));
  }

  /** The same in another zone. */
  public Dates in(ZoneId there) {
    return new Dates(texts, there, today);
  }

  /** Whether clocks there show the same as here at that moment. */
  public boolean sameClock(ZoneId there, Instant moment) {
    return there.getRules().getOffset(moment).equals(zone.getRules().getOffset(moment));
  }

  /** “12 March”, with the year where it is another one. */
  public String day(LocalDate day) {
    return format(day.getYear() == today.getYear() ? "dates.day" : "dates.day-and-year", day);
  }

  /** “12 Mar”, with the year where it is another one; for tables. */
  public String shortDay(LocalDate day) {
    boolean thisYear = day.getYear() == today.getYear();
    return format(thisYear ? "dates.short-day" : "dates.short-day-and-year", day);
  }

  /** “today”, “yesterday” or the day. */
  public String near(LocalDate day) {
    if (day.equals(today)) {
      return texts.get("dates.today");
    }
    if (day.equals(today.minusDays(1))) {
      return texts.get("dates.yesterday");
    }
    return day.equals(today.plusDays(1)) ? texts.get("dates.tomorrow") : day(day);
  }

  /** “Friday 14 March, 10:30”, with the year where it is another one. */
  public String moment(Instant moment) {
    return moment("dates.moment", moment);
  }

  /** “Fri 14 Mar, 10:30”, with the year where it is another one; for tables. */
  public String shortMoment(Instant moment) {
    return moment("dates.short-moment", moment);
  }

  private String moment(String patternKey, Instant moment) {
    ZonedDateTime there = moment.atZone(zone);
    return format(
        there.getYear() == today.getYear() ? patternKey : patternKey + "-and-year", there);
  }

  /** “10:30”. */
  public String time(Instant moment) {
    return format("dates.time", moment.atZone(zone));
  }

  /** Whole days from this day until today; negative for days ahead. */
  public long daysSince(LocalDate day) {
    return ChronoUnit.DAYS.between(day, today);
  }

  private String format(String patternKey, TemporalAccessor value) {
    return DateTimeFormatter.ofPattern(texts.get(patternKey), texts.locale()).format(value);
  }
}
