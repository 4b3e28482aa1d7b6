package app.onward.wellbeing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to call or to look up.
 *
 * @param place a country's two letters, {@code EU}, or {@code *} for anywhere
 * @param reach a number to call or an address in the web
 * @param noted the day it was written down
 * @param checked the last day somebody made sure of it, or null
 */
public record SupportLine(
    Kind kind,
    String place,
    String name,
    String reach,
    LocalDate noted,
    @Nullable LocalDate checked) {
  /** For everybody, wherever they are. */
  public static final String ANYWHERE = "*";

  private static final int COLUMNS = 6;

  /** What it is there for, shown through {@code wellbeing.kind.<kind>}. */
  public enum Kind {
    LISTENING,
    EMERGENCY,
    WORK
  }

  public SupportLine {
    if (name.isBlank() || reach.isBlank() || !place.matches("[A-Z]{2}|\\*")) {
      throw new IllegalArgumentException("No name, reach or place: " + name + ", " + place);
    }
  }

  /**
   * Reads one line of the file.
   *
   * @throws RuntimeException if it is not written as the file's head says
   */
  static SupportLine of(String line) {
    String[] columns = line.split(";", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException(columns.length + " columns instead of " + COLUMNS);
    }
    String checked = columns[5].strip();
    return new SupportLine(
        Kind.valueOf(columns[0].strip()),
        columns[1].strip(),
        columns[2].strip(),
        columns[3].strip(),
        LocalDate.parse(columns[4].strip()),
        checked.isEmpty() ? null : LocalDate.parse(checked));
  }

  /** Whether somebody there should see it. */
  public boolean isFor(String country) {
    return country.isEmpty() || place.equals(country) || place.equals(ANYWHERE);
  }

  /** Where a tap leads: the phone, or the web. */
  public String href() {
    return reach.matches("[+0-9 ]+") ? "tel:" + reach.replace(" ", "") : "https://" + reach;
  }
}
