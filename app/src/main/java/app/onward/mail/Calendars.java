package app.onward.mail;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads invites (RFC 5545 and 5546) from the calendar parts of a message. */
final class Calendars {

  /** Where a conference's link stands (RFC 7986, 5.11, and what programs write). */
  private static final List<String> LINKS =
      List.of(
          "CONFERENCE",
          "X-GOOGLE-CONFERENCE",
          "X-MICROSOFT-SKYPETEAMSMEETINGURL",
          "X-MICROSOFT-ONLINEMEETINGCONFLINK",
          "URL");

  private static final int LONGEST_LINK = 400;

  private Calendars() {}

  /** All events of all parts; the same event sent in two parts counts once. */
  static List<CalendarPart> read(List<Part.Leaf> parts, ZoneOffset sender) {
    List<CalendarPart> events = new ArrayList<>();
    for (Part.Leaf part : parts) {
      for (CalendarPart event : read(part.text(), sender)) {
        if (events.stream().noneMatch(known -> sameAs(known, event))) {
          events.add(event);
        }
      }
    }
    return events;
  }

  private static boolean sameAs(CalendarPart one, CalendarPart other) {
    return !one.uid().isEmpty()
        && one.uid().equals(other.uid())
        && one.sequence() == other.sequence()
        && java.util.Objects.equals(one.recurrenceId(), other.recurrenceId());
  }

  static List<CalendarPart> read(String text, ZoneOffset sender) {
    String raw = Tokens.remove(unfold(text));
    CalendarLines lines = CalendarLines.of(raw);
    CalendarTimes times = new CalendarTimes(raw, sender);
    return lines.events().stream().map(event -> event(lines.method(), event, times, raw)).toList();
  }

  private static String unfold(String text) {
    return text.replaceAll("\r?\n[ \t]", "").strip() + "\r\n";
  }

  private static CalendarPart event(
      String method, Map<String, CalendarLines.Line> event, CalendarTimes times, String raw) {
    CalendarLines.Line start = line(event, "DTSTART");
    CalendarTimes.Time begins = times.read(start);
    CalendarTimes.Time ends = times.read(line(event, "DTEND"));
    return new CalendarPart(
        method,
        line(event, "UID").value().strip(),
        sequence(line(event, "SEQUENCE").value().strip()),
        event.containsKey("RECURRENCE-ID") ? line(event, "RECURRENCE-ID").value().strip() : null,
        line(event, "STATUS").value().strip().toUpperCase(Locale.ROOT),
        text(event, "SUMMARY"),
        text(event, "DESCRIPTION"),
        begins.at(),
        ends.at() != null ? ends.at() : after(begins.at(), line(event, "DURATION").value()),
        begins.wholeDay(),
        begins.zoneKnown(),
        place(event),
        organizer(line(event, "ORGANIZER")),
        raw);
  }

  private static CalendarLines.Line line(Map<String, CalendarLines.Line> event, String name) {
    return event.getOrDefault(name, CalendarLines.Line.NONE);
  }

  private static int sequence(String digits) {
    return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
  }

  private static @Nullable ZonedDateTime after(@Nullable ZonedDateTime start, String duration) {
    String stated = duration.strip();
    if (start == null || stated.isEmpty()) {
      return null;
    }
    try {
      return stated.endsWith("W")
          ? start.plus(Period.parse(stated))
          : start.plus(Duration.parse(stated));
    } catch (DateTimeException _) {
      return null; // an end that cannot be read is no end
    }
  }

  /** The place, or the link of its conference, or both. */
  private static String place(Map<String, CalendarLines.Line> event) {
    String location = text(event, "LOCATION");
    return LINKS.stream()
        .map(name -> line(event, name).value().strip())
        .filter(link -> link.startsWith("https://") && link.length() <= LONGEST_LINK)
        .findFirst()
        .filter(link -> !location.contains("://"))
        .map(link -> location.isEmpty() ? link : location + ", " + link)
        .orElse(location);
  }

  private static MailAddress organizer(CalendarLines.Line line) {
    String address = line.value().strip().replaceFirst("(?i)^mailto:", "");
    String name = line.parameters().getOrDefault("CN", "").replace("\"", "").strip();
    return name.isEmpty() && address.isEmpty() ? MailAddress.NONE : new MailAddress(name, address);
  }

  private static String text(Map<String, CalendarLines.Line> event, String name) {
    StringBuilder out = new StringBuilder();
    String value = line(event, name).value();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' && i + 1 < value.length()) {
        char escaped = value.charAt(++i);
        out.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
      } else {
        out.append(c);
      }
    }
    return Characters.tidy(CleanText.withoutTags(out.toString()));
  }
}
