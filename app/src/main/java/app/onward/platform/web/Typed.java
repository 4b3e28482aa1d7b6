package app.onward.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what was typed into a form; empty where it makes no sense. */
public final class Typed {
  private Typed() {}

  public static Optional<LocalDate> day(String text) {
    try {
      LocalDate day = LocalDate.parse(text.strip());
      return day.getYear() > 1900 && day.getYear() < 3000 ? Optional.of(day) : Optional.empty();
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  public static Optional<LocalTime> time(String text) {
    try {
      return Optional.of(LocalTime.parse(text.strip()));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  public static Optional<ZoneId> zone(String text) {
    try {
      return Optional.of(ZoneId.of(text.strip()));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  public static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
