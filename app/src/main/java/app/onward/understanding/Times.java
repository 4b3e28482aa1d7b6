package app.onward.understanding;

import app.onward.understanding.text.Words;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a time of day and the zone that stands with it. */
final class Times {
  private static final Pattern TIME =
      Pattern.compile(
          "\\b(?:(?<h12>\\d{1,2})(?:[:.](?<m12>\\d{2}))?\\s?(?<half>a\\.?m|p\\.?m)\\b\\.?"
              + "|(?<h24>[01]?\\d|2[0-3])[:.](?<m24>[0-5]\\d)(?!\\.?\\d)(?:\\s?uhr)?"
              + "|(?<huhr>[01]?\\d|2[0-3])\\s?uhr(?:\\s(?<muhr>[0-5]\\d)\\b)?"
              + "|(?<hh>[01]?\\d|2[0-3])\\s?h(?:\\s?(?<mh>[0-5]\\d))?\\b)");
  private static final Pattern ZONE =
      Pattern.compile(
          "^[\\s(,]*(?:-\\s*\\d{1,2}(?:[:.]\\d{2})?\\s?(?:[ap]\\.?m\\.?)?[\\s(,]*)?(?<zone>gmt|bst|utc|cet|cest|mez|mesz|est|edt|et|eastern|cst|cdt|ct|central|mst|mdt|mt|mountain|pst|pdt|pt|pacific|ist|sgt|aest|aedt|wet|eet|uk time|london time|german time|heure de paris|heure de bruxelles|heure de montreal|heure de geneve)\\b");
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("gmt", "Europe/London"),
          Map.entry("bst", "Europe/London"),
          Map.entry("uk time", "Europe/London"),
          Map.entry("london time", "Europe/London"),
          Map.entry("utc", "UTC"),
          Map.entry("wet", "Europe/Lisbon"),
          Map.entry("eet", "Europe/Helsinki"),
          Map.entry("cet", "Europe/Berlin"),
          Map.entry("cest", "Europe/Berlin"),
          Map.entry("mez", "Europe/Berlin"),
          Map.entry("mesz", "Europe/Berlin"),
          Map.entry("german time", "Europe/Berlin"),
          Map.entry("heure de paris", "Europe/Paris"),
          Map.entry("heure de bruxelles", "Europe/Brussels"),
          Map.entry("heure de montreal", "America/Toronto"),
          Map.entry("heure de geneve", "Europe/Zurich"),
          Map.entry("est", "America/New_York"),
          Map.entry("edt", "America/New_York"),
          Map.entry("et", "America/New_York"),
          Map.entry("eastern", "America/New_York"),
          Map.entry("cst", "America/Chicago"),
          Map.entry("cdt", "America/Chicago"),
          Map.entry("ct", "America/Chicago"),
          Map.entry("central", "America/Chicago"),
          Map.entry("mst", "America/Denver"),
          Map.entry("mdt", "America/Denver"),
          Map.entry("mt", "America/Denver"),
          Map.entry("mountain", "America/Denver"),
          Map.entry("pst", "America/Los_Angeles"),
          Map.entry("pdt", "America/Los_Angeles"),
          Map.entry("pt", "America/Los_Angeles"),
          Map.entry("pacific", "America/Los_Angeles"),
          Map.entry("ist", "Asia/Kolkata"),
          Map.entry("sgt", "Asia/Singapore"),
          Map.entry("aest", "Australia/Sydney"),
          Map.entry("aedt", "Australia/Sydney"));

  /** A time of day, with the zone where it is stated. */
  record Time(LocalTime time, @Nullable ZoneId zone) {}

  private Times() {}

  /** The first time that stands after a place in the folded sentence, or else the first at all. */
  static Optional<Time> in(String sentence, int after) {
    String text = Words.folded(sentence.replace('’', '\''));
    return from(text, Math.min(after, text.length())).or(() -> from(text, 0));
  }

  private static Optional<Time> from(String text, int start) {
    Matcher matcher = TIME.matcher(text);
    return matcher.find(start)
        ? Optional.of(new Time(time(matcher), zone(text.substring(matcher.end()))))
        : Optional.empty();
  }

  private static LocalTime time(Matcher matcher) {
    if (matcher.group("h12") != null) {
      int hour = Integer.parseInt(matcher.group("h12")) % 12;
      return LocalTime.of(
          matcher.group("half").startsWith("p") ? hour + 12 : hour, minute(matcher.group("m12")));
    }
    if (matcher.group("h24") != null) {
      return LocalTime.of(Integer.parseInt(matcher.group("h24")), minute(matcher.group("m24")));
    }
    if (matcher.group("huhr") != null) {
      return LocalTime.of(Integer.parseInt(matcher.group("huhr")), minute(matcher.group("muhr")));
    }
    return LocalTime.of(Integer.parseInt(matcher.group("hh")), minute(matcher.group("mh")));
  }

  private static int minute(@Nullable String minute) {
    return minute == null ? 0 : Integer.parseInt(minute);
  }

  private static @Nullable ZoneId zone(String rest) {
    Matcher zone = ZONE.matcher(rest);
    return zone.find() ? ZoneId.of(ZONES.getOrDefault(zone.group("zone"), "UTC")) : null;
  }
}
