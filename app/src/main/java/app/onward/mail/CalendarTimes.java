package app.onward.mail;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRules;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a calendar's dates and times with their zones, whichever way the zone is named. */
final class CalendarTimes {

  /** A date or time; null when absent or unreadable. */
  record Time(@Nullable ZonedDateTime at, boolean wholeDay, boolean zoneKnown) {
    static final Time NONE = new Time(null, false, false);
  }

  private static final Pattern FORM =
      Pattern.compile("(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:T(\\d\\d):?(\\d\\d):?(\\d\\d)?(Z)?)?.*");

  private final String calendar;
  private final ZoneOffset sender;

  CalendarTimes(String calendar, ZoneOffset sender) {
    this.calendar = calendar;
    this.sender = sender;
  }

  Time read(CalendarLines.Line line) {
    Matcher form = FORM.matcher(line.value().strip());
    if (!form.matches()) {
      return Time.NONE;
    }
    try {
      LocalDate day = LocalDate.of(number(form, 1), number(form, 2), number(form, 3));
      boolean wholeDay = form.group(4) == null;
      LocalTime time =
          wholeDay
              ? LocalTime.MIDNIGHT
              : LocalTime.of(number(form, 4) % 24, number(form, 5), Math.min(59, number(form, 6)));
      if (form.group(7) != null) {
        return new Time(day.atTime(time).atZone(ZoneOffset.UTC), false, true);
      }
      return zoned(day.atTime(time), wholeDay, line.parameters().getOrDefault("TZID", ""));
    } catch (DateTimeException _) {
      return Time.NONE; // 30 February
    }
  }

  private Time zoned(LocalDateTime local, boolean wholeDay, String name) {
    ZoneId zone = Zones.find(name);
    if (zone == null && !name.isBlank()) {
      ZoneRules rules = Zones.definedIn(calendar, name);
      zone = rules == null ? null : rules.getOffset(local);
    }
    return new Time(local.atZone(zone == null ? sender : zone), wholeDay, zone != null);
  }

  private static int number(Matcher form, int group) {
    return form.group(group) == null ? 0 : Integer.parseInt(form.group(group));
  }
}
