package app.onward.debriefs;

import app.onward.applications.ApplicationId;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.UUID;

/** What became of a plan at one later round; it is asked once. */
public record PlanProof(
    UUID id,
    UUID plan,
    ApplicationId application,
    Answer came,
    Answer done,
    Answer helped,
    ActId act,
    Instant at) {
  /** Shown through {@code debriefs.proof.<answer>}. */
  public enum Answer {
    YES,
    NO,
    UNSURE
  }
}
