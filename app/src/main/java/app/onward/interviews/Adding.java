package app.onward.interviews;

import app.onward.platform.undo.ActId;

/** The answer to writing down questions: they stand, or it says why not. */
public sealed interface Adding {
  /**
   * They stand.
   *
   * @param count how many were not there before
   */
  record Added(ActId act, String about, int count) implements Adding {}

  /** Nothing was changed. */
  record Refused(Reason reason) implements Adding {}

  /** Shown through {@code interviews.refused.<reason>}. */
  enum Reason {
    NOTHING_WRITTEN,
    TOO_LONG,
    TOO_MANY,
    ALL_THERE
  }
}
