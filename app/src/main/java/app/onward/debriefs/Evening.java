package app.onward.debriefs;

import java.time.Clock;
import java.time.LocalTime;

/** From nine in the evening on, tomorrow comes first. */
public final class Evening {
  private static final LocalTime FROM = LocalTime.of(21, 0);
  private static final LocalTime UNTIL = LocalTime.of(5, 0);

  private Evening() {}

  public static boolean at(Clock clock) {
    return at(LocalTime.now(clock));
  }

  static boolean at(LocalTime time) {
    return !time.isBefore(FROM) || time.isBefore(UNTIL);
  }
}
