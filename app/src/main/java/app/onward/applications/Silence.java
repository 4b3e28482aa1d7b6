package app.onward.applications;

/** How quiet an open application is; a view of the calendar, never an event. */
public enum Silence {
  /** Not silent, or not long enough to say. */
  NONE,
  /** The chance of an answer has halved since the last sign of life. */
  QUIET,
  /** An answer is unlikely; out of the live list until a mail arrives. */
  PRESUMED_CLOSED
}
