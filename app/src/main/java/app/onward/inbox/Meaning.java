package app.onward.inbox;

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
  KEPT
}
