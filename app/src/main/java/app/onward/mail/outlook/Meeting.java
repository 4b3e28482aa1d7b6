package app.onward.mail.outlook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a meeting request of Outlook says, in the words of iCalendar (RFC 5545 and 5546). */
final class Meeting {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Where an identifier tells which day of a repeated meeting is meant (MS-OXOCAL, 2.2.1.27). */
  private static final int DAY = 16;

  private static final int BEFORE_FOREIGN = 40;
  private static final byte[] FOREIGN = "vCal-Uid\1\0\0\0".getBytes(StandardCharsets.US_ASCII);

  private final MapiProperties properties;
  private final NamedProperties named;

  Meeting(MapiProperties properties, NamedProperties named) {
    this.properties = properties;
    this.named = named;
  }

  String asCalendar(String kind, String subject, Person from) throws IOException {
    Instant start = appointment(0x820d);
    if (start == null) {
      return ""; // a meeting without a time tells nothing
    }
    byte[] id = properties.bytes(named.number(NamedProperties.MEETING, 0x0003), 4096);
    var lines = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Onward//EN\r\n");
    line(lines, "METHOD", method(kind));
    line(lines, "BEGIN", "VEVENT");
    line(lines, "UID", uid(id));
    line(lines, "SEQUENCE", String.valueOf(Math.max(0, sequence())));
    line(lines, "RECURRENCE-ID;VALUE=DATE", day(id));
    line(lines, "DTSTART", MOMENT.format(start));
    Instant end = appointment(0x820e);
    line(lines, "DTEND", end == null ? "" : MOMENT.format(end));
    line(lines, "SUMMARY", escaped(subject));
    line(lines, "LOCATION", escaped(location()));
    String name = from.name().replaceAll("[\"\\p{Cntrl}]", "");
    boolean organizer = !from.address().isEmpty() && !kind.contains(".resp.");
    line(lines, "ORGANIZER;CN=\"" + name + "\"", organizer ? "mailto:" + from.address() : "");
    line(lines, "END", "VEVENT");
    line(lines, "END", "VCALENDAR");
    return lines.toString();
  }

  private static String method(String kind) {
    return kind.contains(".canceled") ? "CANCEL" : kind.contains(".resp.") ? "REPLY" : "REQUEST";
  }

  private @Nullable Instant appointment(int id) {
    int number = named.number(NamedProperties.APPOINTMENT, id);
    return number == 0 ? null : properties.time(number);
  }

  private int sequence() {
    int number = named.number(NamedProperties.APPOINTMENT, 0x8201);
    return number == 0 ? 0 : properties.number(number);
  }

  private String location() throws IOException {
    int number = named.number(NamedProperties.APPOINTMENT, 0x8208);
    return number == 0 ? "" : properties.text(number);
  }

  /** The identifier that the organizer's own program gave, or else Outlook's, of all days. */
  private static String uid(byte[] id) {
    int text = BEFORE_FOREIGN + FOREIGN.length;
    if (id.length > text && Arrays.equals(id, BEFORE_FOREIGN, text, FOREIGN, 0, FOREIGN.length)) {
      return new String(id, text, id.length - text, StandardCharsets.UTF_8)
          .replaceAll("\\p{Cntrl}", "");
    }
    byte[] ofAllDays = id.clone();
    Arrays.fill(ofAllDays, Math.min(DAY, id.length), Math.min(DAY + 4, id.length), (byte) 0);
    return HexFormat.of().withUpperCase().formatHex(ofAllDays);
  }

  private static String day(byte[] id) {
    if (id.length < DAY + 4) {
      return "";
    }
    int year = (id[DAY] & 0xff) << 8 | id[DAY + 1] & 0xff;
    return year == 0 ? "" : "%04d%02d%02d".formatted(year, id[DAY + 2], id[DAY + 3]);
  }

  private static void line(StringBuilder lines, String name, String value) {
    if (!value.isEmpty()) {
      lines.append(name).append(':').append(value).append("\r\n");
    }
  }

  private static String escaped(String text) {
    return text.strip()
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cntrl}", "");
  }
}
