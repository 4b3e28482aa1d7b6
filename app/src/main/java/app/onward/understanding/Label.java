package app.onward.understanding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a mail is to somebody who looks for work. */
public enum Label {
  APPLICATION_CONFIRMATION,
  RECRUITER_OUTREACH,
  ASSESSMENT,
  INTERVIEW,
  REJECTION,
  OFFER,
  FEEDBACK,
  /** A status update, or a request for documents or information. */
  FOLLOW_UP,
  JOB_ALERT,
  /** The seeker's own mail about an application. */
  CANDIDATE_REPLY,
  /** Everything that is not about the seeker's own search for work. */
  OTHER;

  /** The name used in evaluation and training files: {@code follow_up}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Label> ofCode(String code) {
    return Arrays.stream(values()).filter(label -> label.code().equals(code)).findFirst();
  }
}
