package app.onward.debriefs;

/**
 * Where the cue of a plan comes up, and so where the plan is shown; shown through {@code
 * debriefs.occasion.<occasion>}.
 */
public enum Occasion {
  /** Before or in a round. */
  ROUND,
  /** When a posting is saved or an application is written. */
  SAVING,
  /** On a day. */
  DAY,
  /** At a place. */
  PLACE,
  /** At something else that happens. */
  EVENT
}
