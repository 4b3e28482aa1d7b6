package app.onward.interviews;

import app.onward.applications.ApplicationId;
import org.jspecify.annotations.Nullable;

/**
 * What a person will do if an application ends in a no, thought out before.
 *
 * @param firstHour what they will do in the first hour, or empty
 * @param movesUp the application that then comes first, or null
 */
public record Rehearsal(
    ApplicationId application, String firstHour, @Nullable ApplicationId movesUp) {
  /** The longest text, in characters. */
  public static final int LONGEST = 2_000;

  public boolean isEmpty() {
    return firstHour.isEmpty() && movesUp == null;
  }
}
