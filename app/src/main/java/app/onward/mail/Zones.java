package app.onward.mail;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.ConstraintViolationException;
import net.fortuna.ical4j.model.ZoneRulesBuilder;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.jspecify.annotations.Nullable;

/** Time zones by the names that calendars use: IANA, Windows, or the calendar's own. */
final class Zones {

  private static final Properties WINDOWS = windows();
  private static final Pattern IANA =
      Pattern.compile(
          "(?:.*/)?((?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian"
              + "|Pacific|US|Canada|Brazil|Etc)/[\\w+\\-]+(?:/[\\w\\-]+)?)");

  private Zones() {}

  /** The zone of that name; null when the name is nobody's but the calendar's own. */
  static @Nullable ZoneId find(String name) {
    String plain = name.replace("\"", "").strip();
    if (plain.isEmpty() || plain.length() > 100) {
      return null;
    }
    if (plain.matches("(?i)utc|gmt|z|(?:tzone://microsoft/)?utc|coordinated universal time")) {
      return ZoneOffset.UTC;
    }
    String windows = WINDOWS.getProperty(plain);
    Matcher iana = IANA.matcher(plain);
    try {
      return windows != null
          ? ZoneId.of(windows)
          : iana.matches() ? ZoneId.of(iana.group(1)) : ZoneId.of(plain, ZoneId.SHORT_IDS);
    } catch (DateTimeException _) {
      return null; // the calendar may define it
    }
  }

  static Set<String> windowsNames() {
    return WINDOWS.stringPropertyNames();
  }

  /** The rules a calendar states for a zone of its own; null when it states none. */
  static @Nullable ZoneRules definedIn(String calendar, String name) {
    Pattern block =
        Pattern.compile("(?s)BEGIN:VTIMEZONE\r?\n(?:(?!END:VTIMEZONE).)*?END:VTIMEZONE\r?\n");
    for (Matcher zone = block.matcher(calendar); zone.find(); ) {
      String wanted = "TZID:" + name.replace("\"", "").strip();
      if (zone.group().lines().anyMatch(line -> line.strip().equals(wanted))) {
        return rules(zone.group());
      }
    }
    return null;
  }

  private static @Nullable ZoneRules rules(String zone) {
    String calendar =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Onward//EN\r\n" + zone + "END:VCALENDAR\r\n";
    try {
      return new CalendarBuilder()
          .build(new StringReader(calendar))
          .<VTimeZone>getComponent("VTIMEZONE")
          .map(Zones::rules)
          .orElse(null);
    } catch (IOException | ParserException | RuntimeException _) {
      return null; // then the zone counts as unknown, and CalendarPart says so
    }
  }

  private static ZoneRules rules(VTimeZone zone) {
    try {
      return new ZoneRulesBuilder().vTimeZone(zone).build();
    } catch (ConstraintViolationException incomplete) {
      throw new IllegalArgumentException("a zone without offsets", incomplete);
    }
  }

  private static Properties windows() {
    Properties zones = new Properties();
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(Zones.class.getResourceAsStream("windows-zones.properties")),
            StandardCharsets.UTF_8)) {
      zones.load(in);
    } catch (IOException missing) {
      throw new UncheckedIOException("windows-zones.properties", missing);
    }
    return zones;
  }
}
