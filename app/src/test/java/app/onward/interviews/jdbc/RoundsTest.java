package app.onward.interviews.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationId;
import app.onward.applications.Change;
import app.onward.applications.ChangeApplication;
import app.onward.applications.ChangeApplication.Dated;
import app.onward.applications.Closure;
import app.onward.applications.Fact;
import app.onward.applications.RecordEvent;
import app.onward.applications.Recording;
import app.onward.applications.Refusal;
import app.onward.applications.Stage;
import app.onward.applications.When;
import app.onward.interviews.BookRound;
import app.onward.interviews.Interviewee;
import app.onward.interviews.Interviewer;
import app.onward.interviews.Outcome;
import app.onward.interviews.Round;
import app.onward.interviews.RoundKind;
import app.onward.interviews.RoundSheet;
import app.onward.interviews.Rounds;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Undo;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnBothStores
class RoundsTest {
  private final RunningOnward onward;
  private final Interviewee mira;
  private final Rounds rounds;
  private final ApplicationId tessaly;

  RoundsTest(Dialect dialect) {
    onward = RunningOnward.on(dialect);
    mira = new Interviewee(onward, onward.newWorkspace());
    rounds = mira.rounds();
    tessaly = mira.apply("Tessaly", "Data Analyst");
  }

  @Test
  void readsBackWhatWasBookedByHand() {
    Round round = mira.book(tessaly, RoundKind.PANEL, 48);

    assertThat(rounds.of(mira.workspace(), tessaly)).containsExactly(round);
    assertThat(rounds.find(mira.workspace(), round.id())).contains(round);
    assertThat(round.sheet()).isEqualTo(Interviewee.sheet(RoundKind.PANEL));
    assertThat(round.place()).isEqualTo("Room 4");
    assertThat(round.end()).isEqualTo(round.start().plus(Duration.ofMinutes(45)));
    assertThat(rounds.find(onward.newWorkspace(), round.id())).isEmpty();
  }

  @Test
  void anInvitationTellsWhatNobodyHasWritten() {
    Instant start = mira.now().plus(Duration.ofDays(2));
    var invited = new Fact.Invited(Interviewee.ZURICH, 30, List.of("Lena Ott"));
    invite(new Fact.RoundBooked(Stage.SCREEN, start, "uid-1", 0, "Video", invited));

    RoundSheet sheet = only().sheet();
    assertThat(sheet.kind()).isEqualTo(RoundKind.RECRUITER_CALL);
    assertThat(sheet.zone()).isEqualTo(Interviewee.ZURICH);
    assertThat(sheet.minutes()).isEqualTo(30);
    assertThat(sheet.people()).containsExactly(new Interviewer("Lena Ott", ""));
  }

  @Test
  void whatIsWrittenStaysWhenTheInvitationMovesIt() {
    Instant start = mira.now().plus(Duration.ofDays(2));
    invite(new Fact.RoundBooked(Stage.INTERVIEW, start, "uid-1", 0, null));
    Round first = only();
    change(first, new BookRound.Wanted(start, null, Interviewee.sheet(RoundKind.CASE)));

    Instant later = start.plus(Duration.ofDays(1));
    invite(new Fact.RoundBooked(Stage.INTERVIEW, later, "uid-1", 1, "Room 9"));

    Round moved = only();
    assertThat(moved.id()).isEqualTo(first.id());
    assertThat(moved.start()).isEqualTo(later);
    assertThat(moved.place()).isEqualTo("Room 9");
    assertThat(moved.kind()).isEqualTo(RoundKind.CASE);
  }

  @Test
  void movingByHandKeepsItOneRoundAndUndoBringsTheTimeBack() {
    Round round = mira.book(tessaly, RoundKind.PANEL, 48);
    ActId moving = change(round, mira.wanted(RoundKind.TECHNICAL, 72));

    assertThat(only().start()).isEqualTo(round.start().plus(Duration.ofDays(1)));
    assertThat(only().kind()).isEqualTo(RoundKind.TECHNICAL);
    change(only(), mira.wanted(RoundKind.TECHNICAL, 96));
    assertThat(only().start()).isEqualTo(round.start().plus(Duration.ofDays(2)));

    assertThat(mira.undo(moving)).isInstanceOf(Undo.Undone.class);
    assertThat(only().id()).isEqualTo(round.id());
  }

  @Test
  void whatIsKnownIsChangedAndTakenBack() {
    Round round = mira.book(tessaly, RoundKind.PANEL, -30);
    var sheet =
        new RoundSheet(RoundKind.PANEL, Interviewee.ZURICH, null, List.of(), "", Outcome.LED_ON);
    ActId change = change(round, new BookRound.Wanted(round.start(), round.place(), sheet));

    assertThat(only().sheet()).isEqualTo(sheet);
    mira.undo(change);
    assertThat(only()).isEqualTo(round);
  }

  @Test
  void whatWasWrittenRestsOnTheBooking() {
    Round round = mira.book(tessaly, RoundKind.PANEL, 48);
    ActId booking = actOf(round);
    ActId moving = change(round, mira.wanted(RoundKind.PANEL, 72));

    assertThat(mira.undo(booking)).isInstanceOf(Undo.NeedsAll.class);
    mira.undoWithAll(booking);

    assertThat(rounds.of(mira.workspace(), tessaly)).isEmpty();
    assertThat(mira.undo(moving)).isInstanceOf(Undo.Refused.class);
  }

  @Test
  void aCancelledRoundIsNeitherAheadNorHeld() {
    Round ahead = mira.book(tessaly, RoundKind.PANEL, 48);
    Round past = mira.book(tessaly, RoundKind.RECRUITER_CALL, -48);
    assertThat(rounds.upcoming(mira.workspace())).containsExactly(ahead);
    assertThat(rounds.held(mira.workspace())).containsExactly(past);

    onward.get(BookRound.class).cancel(mira.workspace(), ahead);
    onward.get(BookRound.class).cancel(mira.workspace(), past);

    assertThat(rounds.upcoming(mira.workspace())).isEmpty();
    assertThat(rounds.held(mira.workspace())).isEmpty();
    assertThat(rounds.of(mira.workspace(), tessaly))
        .extracting(Round::cancelled)
        .containsOnly(true);
  }

  @Test
  void roundsOfRemovedApplicationsAreNotListed() {
    mira.book(tessaly, RoundKind.PANEL, 48);
    onward.get(RecordEvent.class).now(mira.workspace(), tessaly, new Fact.Removed());

    assertThat(rounds.upcoming(mira.workspace())).isEmpty();
  }

  @Test
  void onlyRoundsOfTheLastTwoWeeksAreAskedAbout() {
    Round yesterday = mira.book(tessaly, RoundKind.RECRUITER_CALL, -24);
    mira.book(mira.apply("Corvane", "Steward"), RoundKind.PANEL, 1);
    longAgo();

    assertThat(rounds.held(mira.workspace())).hasSize(2);
    assertThat(rounds.uncaptured(mira.workspace())).containsExactly(yesterday);
  }

  @Test
  void aClosedApplicationRefusesAndNothingIsKept() {
    onward
        .get(RecordEvent.class)
        .now(mira.workspace(), tessaly, new Fact.Closed(Closure.ROLE_CLOSED));

    Recording refused =
        onward
            .get(BookRound.class)
            .book(mira.workspace(), tessaly, mira.wanted(RoundKind.PANEL, 48));

    assertThat(refused).isEqualTo(new Recording.Refused(Refusal.ALREADY_CLOSED, null));
    assertThat(rounds.of(mira.workspace(), tessaly)).isEmpty();
  }

  private void longAgo() {
    Instant start = mira.now().minus(Duration.ofDays(20));
    invite(
        mira.apply("Halyard", "Planner"), new Fact.RoundBooked(Stage.SCREEN, start, null, 0, null));
  }

  private ActId actOf(Round round) {
    return onward
        .get(app.onward.interviews.InterviewActs.class)
        .on(mira.workspace(), List.of(round.id()))
        .iterator()
        .next();
  }

  private Round only() {
    List<Round> all = rounds.of(mira.workspace(), tessaly);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private ActId change(Round round, BookRound.Wanted wanted) {
    return Interviewee.act(onward.get(BookRound.class).change(mira.workspace(), round, wanted));
  }

  private void invite(Fact.RoundBooked booked) {
    invite(tessaly, booked);
  }

  private void invite(ApplicationId application, Fact.RoundBooked booked) {
    var dated = new Dated(When.at(mira.now(), Interviewee.ZURICH), booked);
    assertThat(
            onward
                .get(ChangeApplication.class)
                .change(mira.workspace(), application, "acts.round-booked", "x", List.of(dated)))
        .isInstanceOf(Change.Changed.class);
  }
}
