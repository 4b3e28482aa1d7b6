package app.onward.debriefs;

/** The answer to beginning a debrief. */
public sealed interface Opening {
  record Opened(DebriefId debrief) implements Opening {}

  record Refused(Reason reason) implements Opening {}

  /** Shown through {@code debriefs.refused.<reason>}. */
  enum Reason {
    /** Two have begun today. */
    TWO_TODAY,
    /** They cannot be looked at together. */
    NOT_TOGETHER
  }
}
