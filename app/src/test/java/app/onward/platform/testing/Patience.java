package app.onward.platform.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for work in the background: for what it leads to, never for a time. */
public final class Patience {
  /** Nothing takes so long, not even on a machine that does much else. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private Patience() {}

  /**
   * Waits until something is the case.
   *
   * @param what as it is said where that never happens
   */
  public static void until(String what, BooleanSupplier happened) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!happened.getAsBoolean()) {
      if (System.nanoTime() >= end) {
        throw new AssertionError("It never came to this: " + what);
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }
}
