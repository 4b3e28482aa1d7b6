package app.onward.interviews;

import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.applications.Event;
import app.onward.applications.Fact;
import app.onward.applications.RecordEvent;
import app.onward.applications.Recording;
import app.onward.applications.Timeline;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Books a round by hand, changes what is known of it, and calls it off. */
@Component
public class BookRound {
  private final Applications applications;
  private final RecordEvent events;
  private final RoundSheets sheets;
  private final Acts acts;
  private final Clock clock;

  BookRound(
      Applications applications, RecordEvent events, RoundSheets sheets, Acts acts, Clock clock) {
    this.applications = applications;
    this.events = events;
    this.sheets = sheets;
    this.acts = acts;
    this.clock = clock;
  }

  /**
   * What a person says of a round.
   *
   * @param place a room, a number or a link, or null
   */
  public record Wanted(Instant start, @Nullable String place, RoundSheet sheet) {}

  /**
   * Books a round, or records one that was held.
   *
   * @throws UnknownIdException if this workspace has no such application
   */
  @Transactional
  public Recording book(WorkspaceId workspace, ApplicationId application, Wanted wanted) {
    return recorded(workspace, application, wanted, null, 0);
  }

  /** Changes a round; its time and place on the timeline, the rest on its sheet. */
  @Transactional
  public Recording change(WorkspaceId workspace, Round round, Wanted wanted) {
    boolean asBooked =
        wanted.start().equals(round.start())
            && Objects.equals(wanted.place(), round.place())
            && wanted.sheet().kind().stage() == round.kind().stage();
    if (!asBooked) {
      boolean own = round.calendarUid().isEmpty();
      String uid = round.calendarUid().orElse(round.id().toString());
      int sequence = own ? round.sequence() + 1 : round.sequence();
      return recorded(workspace, round.application(), wanted, uid, sequence);
    }
    String key = "interviews.act.round-changed";
    String employer = employer(workspace, round.application());
    ActId act = acts.begin(workspace, clock.instant(), key, employer);
    sheets.add(workspace, round.id(), wanted.sheet(), act, clock.instant());
    return new Recording.Recorded(round.application(), act, key, employer);
  }

  /** Notes that a round does not take place. */
  @Transactional
  public Recording cancel(WorkspaceId workspace, Round round) {
    return events.now(
        workspace, round.application(), new Fact.RoundCancelled(round.uid(), round.start()));
  }

  private Recording recorded(
      WorkspaceId workspace,
      ApplicationId application,
      Wanted wanted,
      @Nullable String uid,
      int sequence) {
    RoundSheet sheet = wanted.sheet();
    var booked =
        new Fact.RoundBooked(sheet.kind().stage(), wanted.start(), uid, sequence, wanted.place());
    Recording recording = events.round(workspace, application, booked);
    if (recording instanceof Recording.Recorded(_, var act, _, _)) {
      sheets.add(workspace, bookedBy(workspace, application, act), sheet, act, clock.instant());
    } else {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }
    return recording;
  }

  private RoundId bookedBy(WorkspaceId workspace, ApplicationId application, ActId act) {
    return timeline(workspace, application).rounds().stream()
        .filter(round -> round.bookings().stream().map(Event::act).anyMatch(act::equals))
        .map(Rounds::id)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No round was booked by " + act));
  }

  private String employer(WorkspaceId workspace, ApplicationId application) {
    return Objects.requireNonNull(timeline(workspace, application).application())
        .details()
        .employer();
  }

  private Timeline timeline(WorkspaceId workspace, ApplicationId application) {
    return applications
        .find(workspace, application)
        .orElseThrow(() -> new UnknownIdException(application));
  }
}
