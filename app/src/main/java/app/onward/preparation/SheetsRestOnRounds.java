package app.onward.preparation;

import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.applications.Timeline;
import app.onward.interviews.RoundId;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Undoable;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was written for a round goes with the booking that began it. */
@Component
class SheetsRestOnRounds implements Undoable {
  private final Applications applications;
  private final Sheets sheets;

  SheetsRestOnRounds(Applications applications, Sheets sheets) {
    this.applications = applications;
    this.sheets = sheets;
  }

  @Override
  public Set<ActId> dependents(WorkspaceId workspace, Set<ActId> acts) {
    Set<ApplicationId> touched = applications.touchedBy(workspace, acts);
    Set<RoundId> gone =
        touched.stream()
            .flatMap(id -> applications.find(workspace, id).stream())
            .map(Timeline::rounds)
            .flatMap(List::stream)
            .filter(round -> acts.contains(round.first().act()))
            .map(round -> new RoundId(round.first().id().value()))
            .collect(Collectors.toSet());
    var resting = new HashSet<ActId>(sheets.on(workspace, gone));
    resting.removeAll(acts);
    return resting;
  }

  @Override
  public void reverse(WorkspaceId workspace, List<ActId> acts, Instant at) {
    // What was written takes itself back, by its own versions.
  }
}
