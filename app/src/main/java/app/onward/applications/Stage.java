package app.onward.applications;

/** How far an application has come, in order; shown through {@code applications.stage.<stage>}. */
public enum Stage {
  /** A posting is kept; nothing was sent. */
  SAVED,
  /** The application was sent. */
  APPLIED,
  /** A call with a recruiter is booked or was held. */
  SCREEN,
  /** A test, take-home or video questions. */
  ASSESSMENT,
  /** A round with the hiring side is booked or was held. */
  INTERVIEW,
  /** The last round. */
  FINAL,
  /** An offer was made. */
  OFFER;

  public boolean before(Stage other) {
    return compareTo(other) < 0;
  }

  public static Stage furthest(Stage a, Stage b) {
    return a.before(b) ? b : a;
  }

  /**
   * Whether somebody at the employer has spoken with the seeker; an assessment alone does not
   * count.
   */
  public boolean conversation() {
    return switch (this) {
      case SCREEN, INTERVIEW, FINAL, OFFER -> true;
      case SAVED, APPLIED, ASSESSMENT -> false;
    };
  }
}
