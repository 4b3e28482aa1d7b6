package app.onward.platform;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days on which offices answer: Monday to Friday; holidays differ and are not known. */
public final class WorkingDays {
  private WorkingDays() {}

  /** The day that lies so many working days later. */
  public static LocalDate after(LocalDate day, int many) {
    LocalDate later = day;
    for (int left = many; left > 0; ) {
      later = later.plusDays(1);
      if (later.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
        left--;
      }
    }
    return later;
  }
}
