package app.onward.correspondence;

import app.onward.platform.undo.ActId;
import java.time.Instant;

/** The answer to a click on sending. */
public sealed interface Sending {
  /** It waits. */
  record Held(Instant until, ActId act) implements Sending {}

  /** It left, and stands on the timeline. */
  record Sent() implements Sending {}

  /** It certainly did not leave; why is said beside the letter. */
  record Failed() implements Sending {}

  /** Nobody can tell whether it left. */
  record Unknown() implements Sending {}

  /**
   * Nothing was begun.
   *
   * @param reasonKey the message that says why
   */
  record Refused(String reasonKey) implements Sending {}
}
