package app.onward.interviews;

import app.onward.applications.AddApplication;
import app.onward.applications.AddApplication.Wanted;
import app.onward.applications.Addition;
import app.onward.applications.ApplicationId;
import app.onward.applications.Details;
import app.onward.applications.Recording;
import app.onward.platform.WorkspaceId;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Undo;
import app.onward.platform.undo.UndoAct;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Somebody who is asked to interviews. */
public record Interviewee(RunningOnward onward, WorkspaceId workspace) {
  public static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

  public Instant now() {
    return onward.get(Clock.class).instant();
  }

  /** Applies, ten days ago. */
  public ApplicationId apply(String employer, String role) {
    LocalDate day = LocalDate.ofInstant(now(), ZURICH).minusDays(10);
    var wanted = new Wanted(Details.of(employer, role), day, null, true);
    return ((Addition.Added) onward.get(AddApplication.class).add(workspace, wanted))
        .recorded()
        .application();
  }

  /** What they know of a round that begins so many hours from now. */
  public static RoundSheet sheet(RoundKind kind) {
    return new RoundSheet(
        kind, ZURICH, 45, List.of(new Interviewer("Lena Ott", "head of data")), "SQL", null);
  }

  public BookRound.Wanted wanted(RoundKind kind, int inHours) {
    return new BookRound.Wanted(now().plus(Duration.ofHours(inHours)), "Room 4", sheet(kind));
  }

  /** A round that begins so many hours from now. */
  public Round book(ApplicationId application, RoundKind kind, int inHours) {
    ActId act =
        act(onward.get(BookRound.class).book(workspace, application, wanted(kind, inHours)));
    return rounds().of(workspace, application).stream()
        .filter(
            round ->
                onward.get(InterviewActs.class).on(workspace, List.of(round.id())).contains(act))
        .findFirst()
        .orElseThrow();
  }

  public Rounds rounds() {
    return onward.get(Rounds.class);
  }

  public Undo undo(ActId act) {
    return onward.get(UndoAct.class).undo(workspace, act, false);
  }

  public Undo undoWithAll(ActId act) {
    return onward.get(UndoAct.class).undo(workspace, act, true);
  }

  public static ActId act(Recording recording) {
    return switch (recording) {
      case Recording.Recorded done -> done.act();
      case Recording.Refused refused -> throw new AssertionError("Refused: " + refused);
    };
  }
}
