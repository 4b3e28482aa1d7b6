package app.onward.interviews;

import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.applications.BookedRound;
import app.onward.applications.Event;
import app.onward.applications.Timeline;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Undoable;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Takes back what was written on rounds; all of it rests on the booking that began the round. */
@Component
class UndoOfInterviews implements Undoable {
  private final Applications applications;
  private final InterviewActs acts;
  private final SearchedRounds searched;

  UndoOfInterviews(Applications applications, InterviewActs acts, SearchedRounds searched) {
    this.applications = applications;
    this.acts = acts;
    this.searched = searched;
  }

  @Override
  public Set<ActId> dependents(WorkspaceId workspace, Set<ActId> undone) {
    var resting = new LinkedHashSet<ActId>(acts.onQuestionsOf(workspace, undone));
    var gone = new LinkedHashSet<RoundId>();
    for (BookedRound round : begunBy(workspace, undone).toList()) {
      gone.add(Rounds.id(round));
      round.bookings().stream().map(Event::act).forEach(resting::add);
    }
    resting.addAll(acts.on(workspace, gone));
    resting.removeAll(undone);
    return resting;
  }

  private Stream<BookedRound> begunBy(WorkspaceId workspace, Set<ActId> undone) {
    Set<ApplicationId> touched = applications.touchedBy(workspace, undone);
    return touched.stream()
        .flatMap(id -> applications.find(workspace, id).stream())
        .map(Timeline::rounds)
        .flatMap(List::stream)
        .filter(round -> undone.contains(round.first().act()));
  }

  @Override
  public void reverse(WorkspaceId workspace, List<ActId> undone, Instant at) {
    acts.reverse(workspace, undone, at);
    acts.rounds(workspace, undone).forEach(round -> searched.follow(workspace, round));
  }
}
