package app.onward.interviews;

import app.onward.applications.ApplicationRow;
import app.onward.applications.Applications;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a person will do first if an application ends in a no. */
@Component
public class RehearseNo {
  private final Rehearsals rehearsals;
  private final Applications applications;
  private final Acts acts;
  private final Clock clock;

  RehearseNo(Rehearsals rehearsals, Applications applications, Acts acts, Clock clock) {
    this.rehearsals = rehearsals;
    this.applications = applications;
    this.acts = acts;
    this.clock = clock;
  }

  /** An act and whom it is about. */
  public record Kept(ActId act, String summaryKey, String about) {}

  /**
   * Keeps it in place of what was rehearsed before.
   *
   * @throws UnknownIdException if this workspace lacks one of the applications
   */
  @Transactional
  public Kept keep(WorkspaceId workspace, Rehearsal rehearsal) {
    ApplicationRow row =
        applications
            .row(workspace, rehearsal.application())
            .orElseThrow(() -> new UnknownIdException(rehearsal.application()));
    if (rehearsal.movesUp() != null && applications.row(workspace, rehearsal.movesUp()).isEmpty()) {
      throw new UnknownIdException(rehearsal.movesUp());
    }
    String key = "interviews.act.rehearsed";
    ActId act = acts.begin(workspace, clock.instant(), key, row.details().employer());
    rehearsals.add(workspace, rehearsal, act, clock.instant());
    return new Kept(act, key, row.details().employer());
  }
}
