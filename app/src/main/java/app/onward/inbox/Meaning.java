package app.onward.inbox;

import app.onward.understanding.Label;
import org.jspecify.annotations.Nullable;

/** What a mail means for its application; shown through {@code inbox.meaning.<meaning>}. */
public enum Meaning {
  /** The posting is kept in mind; nothing was sent. */
  SAVED,
  APPLIED,
  ROUND_BOOKED,
  ROUND_CANCELLED,
  ASSESSMENT,
  OFFER,
  /** The employer ended it. */
  ENDED,
  /** There is no such job any more, for nobody. */
  ROLE_CLOSED,
  /** The seeker ended it. */
  WITHDRAWN,
  /** The seeker turned an offer down. */
  DECLINED,
  FEEDBACK,
  /** The mail is kept with the application and changes nothing. */
  KEPT;

  /** Whether the application is over with it. */
  boolean ends() {
    return switch (this) {
      case ENDED, ROLE_CLOSED, WITHDRAWN, DECLINED -> true;
      case SAVED, APPLIED, ROUND_BOOKED, ROUND_CANCELLED, ASSESSMENT, OFFER, FEEDBACK, KEPT ->
          false;
    };
  }

  /**
   * What a mail is that means this; null where it may be several things, or the seeker's own mail.
   */
  @Nullable Label label() {
    return switch (this) {
      case SAVED -> Label.RECRUITER_OUTREACH;
      case APPLIED -> Label.APPLICATION_CONFIRMATION;
      case ROUND_BOOKED, ROUND_CANCELLED -> Label.INTERVIEW;
      case ASSESSMENT -> Label.ASSESSMENT;
      case OFFER -> Label.OFFER;
      case ENDED, ROLE_CLOSED -> Label.REJECTION;
      case FEEDBACK -> Label.FEEDBACK;
      case WITHDRAWN, DECLINED, KEPT -> null;
    };
  }
}
