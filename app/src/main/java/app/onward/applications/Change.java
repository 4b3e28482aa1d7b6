package app.onward.applications;

import app.onward.platform.undo.ActId;

/** The answer to asking an application to change: it did, or it says why not. */
public sealed interface Change {
  record Changed(ApplicationId id, ActId act) implements Change {}

  /** Nothing was changed. */
  record Refused(Refusal refusal) implements Change {}
}
