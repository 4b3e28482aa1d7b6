package app.onward.debriefs;

/** What somebody decided to leave for later, or altogether; the newest of each kind counts. */
public enum Choice {
  ANSWER_TOMORROW(Kind.ANSWER),
  NOTHING_NEEDED(Kind.ANSWER),
  DEBRIEF_LATER(Kind.DEBRIEF),
  NO_DEBRIEF(Kind.DEBRIEF);

  private final Kind kind;

  Choice(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** What it is about. */
  public enum Kind {
    /** The answer to the employer. */
    ANSWER,
    /** Looking back. */
    DEBRIEF
  }
}
