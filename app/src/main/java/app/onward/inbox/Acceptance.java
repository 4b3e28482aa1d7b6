package app.onward.inbox;

import app.onward.applications.ApplicationId;
import app.onward.applications.Refusal;
import app.onward.platform.undo.ActId;

/** The answer to accepting a suggestion. */
public sealed interface Acceptance {

  record Accepted(ApplicationId application, ActId act) implements Acceptance {}

  /** A new application needs an employer and a role. */
  record Incomplete() implements Acceptance {}

  /** Somebody has decided already, perhaps in another window. */
  record Decided(SuggestionState state) implements Acceptance {}

  /** The timeline cannot take it. */
  record Refused(Refusal refusal) implements Acceptance {}
}
