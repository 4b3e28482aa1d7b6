package app.onward.applications;

/** How an application ended; shown through {@code applications.closure.<closure>}. */
public enum Closure {
  REJECTED,
  ROLE_CLOSED,
  /** Silence, which a person has accepted as an end. */
  PRESUMED_CLOSED,
  /** The seeker's own choice. */
  WITHDRAWN,
  /** An offer the seeker refused. */
  DECLINED,
  /** An offer, signed. */
  ACCEPTED;

  /** Whether it answers an offer. */
  public boolean answersAnOffer() {
    return this == DECLINED || this == ACCEPTED;
  }
}
