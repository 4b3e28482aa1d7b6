package app.onward.feedback;

import app.onward.applications.ApplicationId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page on which an interviewer may answer in two minutes, without an account.
 *
 * @param firstName of the seeker, all that it shows of them
 * @param answer what was answered, or null
 * @param answered the act that took it in, or null
 */
public record InterviewerLink(
    LinkId id,
    ApplicationId application,
    String firstName,
    Instant expiresAt,
    @Nullable FeedbackId answer,
    @Nullable ActId answered) {
  /** The longest first name, in characters. */
  public static final int LONGEST_NAME = 60;

  public InterviewerLink {
    if (firstName.isBlank() || firstName.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("A first name has " + firstName.length() + " characters");
    }
  }

  InterviewerLink answeredWith(FeedbackId feedback, ActId act) {
    return new InterviewerLink(id, application, firstName, expiresAt, feedback, act);
  }
}
