package app.onward.correspondence;

import app.onward.applications.ApplicationId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A click on sending, and what became of it.
 *
 * @param act the click
 * @param messageId of the mail, without angle brackets
 * @param goesAt the moment from which it may go
 * @param endedAt when its state was last settled; null while it waits or is being sent
 * @param failureKey the message that says why it was not sent, or null
 * @param failureWords what the server said, or null
 */
public record Dispatch(
    DispatchId id,
    LetterId letter,
    ApplicationId application,
    ActId act,
    String messageId,
    State state,
    Instant goesAt,
    @Nullable Instant endedAt,
    @Nullable String failureKey,
    @Nullable String failureWords) {

  /** The states a dispatch goes through; a row keeps the name, so a name never changes. */
  public enum State {
    /** It waits for the morning. */
    HELD,
    /** It is being handed over; noted before the first word to the server. */
    SENDING,
    SENT,
    /** It certainly did not leave. */
    FAILED,
    /** Nobody can tell; only the person can look. */
    UNKNOWN,
    /** The person took the click back, or found that it did not leave. */
    WITHDRAWN;

    /** Whether no other letter about its application is sent meanwhile. */
    public boolean underWay() {
      return this == HELD || this == SENDING || this == UNKNOWN;
    }
  }

  public boolean underWay() {
    return state.underWay();
  }

  public boolean sent() {
    return state == State.SENT;
  }
}
