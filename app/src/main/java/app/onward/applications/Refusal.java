package app.onward.applications;

/** Why a fact cannot be; shown through {@code applications.refused.<refusal>}. */
public enum Refusal {
  ALREADY_THERE,
  NOT_THERE,
  ALREADY_CLOSED,
  NOT_CLOSED,
  NO_OFFER_TO_ANSWER,
  ALREADY_REMOVED,
  /** A day before the application was sent: perhaps day and month are swapped. */
  BEFORE_APPLIED,
  /** An end on a day before something that an ended application cannot come to. */
  BEFORE_LATER_NEWS,
  IN_THE_FUTURE,
  NOTHING_WRITTEN,
  TOO_LONG,
  FILE_EMPTY,
  FILE_TOO_LARGE
}
