package app.onward.applications;

import app.onward.platform.undo.ActId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The answer to recording something: it stands on the timeline now, or it says why not. */
public sealed interface Recording {
  /**
   * It is recorded.
   *
   * @param summaryKey the message that says what was done
   * @param about whom it is about, the message's argument
   */
  record Recorded(ApplicationId application, ActId act, String summaryKey, String about)
      implements Recording {}

  /**
   * Nothing was changed.
   *
   * @param perhaps the day that may have been meant, or null
   */
  record Refused(Refusal refusal, @Nullable LocalDate perhaps) implements Recording {}
}
