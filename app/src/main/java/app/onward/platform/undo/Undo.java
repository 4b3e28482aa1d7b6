package app.onward.platform.undo;

import java.util.List;

/** The answer to taking an act back. */
public sealed interface Undo {
  /** Everything named was taken back. */
  record Undone(List<Act> acts) implements Undo {}

  /** Later acts rest on it: all are taken back, or none. */
  record NeedsAll(Act act, List<Act> dependents) implements Undo {}

  /** Nothing was changed. */
  record Refused(Reason reason) implements Undo {}

  /** Shown through the message key {@code undo.refused.<reason>}. */
  enum Reason {
    ALREADY_UNDONE,
    TOO_OLD,
    /** What it ended rests for good. */
    LOCKED
  }
}
