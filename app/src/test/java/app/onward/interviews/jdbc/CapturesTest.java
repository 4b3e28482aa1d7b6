package app.onward.interviews.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationId;
import app.onward.interviews.Adding;
import app.onward.interviews.Aspect;
import app.onward.interviews.CaptureRound;
import app.onward.interviews.Captures;
import app.onward.interviews.InterviewActs;
import app.onward.interviews.Interviewee;
import app.onward.interviews.Occurrence;
import app.onward.interviews.Rating;
import app.onward.interviews.Rehearsal;
import app.onward.interviews.Rehearsals;
import app.onward.interviews.RehearseNo;
import app.onward.interviews.Round;
import app.onward.interviews.RoundKind;
import app.onward.platform.PageRequest;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.search.SearchIndex;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Undo;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnBothStores
class CapturesTest {
  private final RunningOnward onward;
  private final Interviewee mira;
  private final WorkspaceId workspace;
  private final CaptureRound capture;
  private final Captures captures;
  private final ApplicationId tessaly;
  private final Round round;

  CapturesTest(Dialect dialect) {
    onward = RunningOnward.on(dialect);
    mira = new Interviewee(onward, onward.newWorkspace());
    workspace = mira.workspace();
    capture = onward.get(CaptureRound.class);
    captures = onward.get(Captures.class);
    tessaly = mira.apply("Tessaly", "Data Analyst");
    round = mira.book(tessaly, RoundKind.TECHNICAL, -3);
  }

  @Test
  void linesBecomeQuestionsInTheirOrder() {
    ActId act = ask("1. What is a join?\n- Why us?\n\n• Tell me about a conflict\n 3 apples?");

    assertThat(words())
        .containsExactly("What is a join?", "Why us?", "Tell me about a conflict", "3 apples?");
    mira.undo(act);
    assertThat(asked()).isEmpty();
  }

  @Test
  void whatStandsThereIsNotAddedTwice() {
    ask("What is a join?");
    ask("what is a JOIN\nWhy us?\nwhy us");

    assertThat(words()).containsExactly("What is a join?", "Why us?");
    assertThat(capture.ask(workspace, round, "Why us"))
        .isEqualTo(new Adding.Refused(Adding.Reason.ALL_THERE));
    assertThat(capture.ask(workspace, round, " \n "))
        .isEqualTo(new Adding.Refused(Adding.Reason.NOTHING_WRITTEN));
    assertThat(capture.ask(workspace, round, "x".repeat(1_001)))
        .isEqualTo(new Adding.Refused(Adding.Reason.TOO_LONG));
    assertThat(capture.ask(workspace, round, "a\n".repeat(61)))
        .isEqualTo(new Adding.Refused(Adding.Reason.TOO_MANY));
  }

  @Test
  void theSameQuestionIsKnownAgainInAnotherRound() {
    ask("What is a join?");
    Round other = mira.book(mira.apply("Corvane", "Steward"), RoundKind.PANEL, -1);
    capture.ask(workspace, other, "What is a join");

    Occurrence first = asked().getFirst();
    assertThat(captures.ofQuestion(workspace, first.question().id()))
        .extracting(Occurrence::round)
        .containsExactly(other.id(), round.id());
  }

  @Test
  void ratingsAndAnswersAreOneActInOneSitting() {
    ask("What is a join?");
    capture.rate(workspace, round, asked().getFirst(), Rating.STRUGGLED);
    ActId first = write(Aspect.SAID, "It joins tab");
    ActId second = write(Aspect.SAID, "It joins tables");
    write(Aspect.WISHED, "Begin with an example");

    assertThat(first).isEqualTo(second);
    Occurrence one = asked().getFirst();
    assertThat(one.rating()).isEqualTo(Rating.STRUGGLED);
    assertThat(one.said()).isEqualTo("It joins tables");
    assertThat(one.wished()).isEqualTo("Begin with an example");

    mira.undo(first);
    assertThat(asked().getFirst().rating()).isNull();
    assertThat(asked().getFirst().said()).isEmpty();
  }

  @Test
  void aRatingCanBeTakenAwayAgain() {
    ask("What is a join?");
    capture.rate(workspace, round, asked().getFirst(), Rating.FINE);
    capture.rate(workspace, round, asked().getFirst(), null);

    assertThat(asked().getFirst().rating()).isNull();
  }

  @Test
  void removingAQuestionIsTakenBack() {
    ask("What is a join?\nWhy us?");
    ActId removal = capture.remove(workspace, round, asked().getFirst());

    assertThat(words()).containsExactly("Why us?");
    mira.undo(removal);
    assertThat(words()).containsExactly("What is a join?", "Why us?");
  }

  @Test
  void whatIsWrittenRestsOnItsQuestion() {
    ActId asking = ask("What is a join?");
    write(Aspect.SAID, "It joins tables");

    assertThat(mira.undo(asking)).isInstanceOf(Undo.NeedsAll.class);
    mira.undoWithAll(asking);
    assertThat(asked()).isEmpty();
  }

  @Test
  void allOfItRestsOnTheBooking() {
    ask("What is a join?");
    capture.write(workspace, round, Map.of(Aspect.ATTIRE, "A jacket"));
    ActId booking =
        onward
            .get(app.onward.platform.undo.Acts.class)
            .recent(workspace, PageRequest.number(1))
            .rows()
            .stream()
            .filter(act -> act.summaryKey().equals("acts.round-booked"))
            .findFirst()
            .orElseThrow()
            .id();

    Undo undo = mira.undo(booking);

    assertThat(undo).isInstanceOf(Undo.NeedsAll.class);
    assertThat(((Undo.NeedsAll) undo).dependents()).hasSize(2);
    mira.undoWithAll(booking);
    assertThat(onward.get(InterviewActs.class).on(workspace, List.of(round.id()))).isEmpty();
  }

  @Test
  void notesOnTheRoundStandByAspect() {
    capture.write(
        workspace, round, Map.of(Aspect.ASKED_TWICE, "Why I left", Aspect.RAPPORT, "Warm"));
    capture.write(workspace, round, Map.of(Aspect.RAPPORT, ""));

    assertThat(captures.of(workspace, round.id()).notes())
        .containsExactly(Map.entry(Aspect.ASKED_TWICE, "Why I left"));
  }

  @Test
  void aRoundIsAskedAboutUntilSomethingIsWrittenOrPutOff() {
    assertThat(mira.rounds().uncaptured(workspace)).containsExactly(round);
    ActId putOff = capture.putOff(workspace, round);
    assertThat(mira.rounds().uncaptured(workspace)).isEmpty();
    mira.undo(putOff);
    assertThat(mira.rounds().uncaptured(workspace)).containsExactly(round);
    ask("Why us?");
    assertThat(mira.rounds().uncaptured(workspace)).isEmpty();
  }

  @Test
  void whatWasWrittenIsFoundUntilItIsTakenBack() {
    ActId act = ask("Explain heteroscedasticity");
    assertThat(found("heteroscedasticity")).isEqualTo(1);

    mira.undo(act);
    assertThat(found("heteroscedasticity")).isZero();
  }

  @Test
  void anotherWorkspaceSeesNothing() {
    ask("What is a join?");
    WorkspaceId other = onward.newWorkspace();

    assertThat(captures.of(other, round.id()).isEmpty()).isTrue();
    assertThat(captures.find(other, asked().getFirst().id())).isEmpty();
    assertThat(captures.begun(other, List.of(round.id()))).isEmpty();
  }

  @Test
  void theLastRehearsalCountsAndIsTakenBack() {
    Rehearsals rehearsals = onward.get(Rehearsals.class);
    ApplicationId corvane = mira.apply("Corvane", "Steward");
    var walk = new Rehearsal(tessaly, "A walk", corvane);
    onward.get(RehearseNo.class).keep(workspace, walk);
    var kept = onward.get(RehearseNo.class).keep(workspace, new Rehearsal(tessaly, "Soup", null));

    assertThat(rehearsals.find(workspace, tessaly)).map(Rehearsal::firstHour).contains("Soup");
    mira.undo(kept.act());
    assertThat(rehearsals.find(workspace, tessaly)).contains(walk);
    assertThat(rehearsals.find(onward.newWorkspace(), tessaly)).isEmpty();
  }

  private int found(String word) {
    return onward.get(SearchIndex.class).find(workspace, word, PageRequest.number(1)).rows().size();
  }

  private ActId ask(String text) {
    return ((Adding.Added) capture.ask(workspace, round, text)).act();
  }

  private ActId write(Aspect aspect, String text) {
    return capture.write(workspace, round, asked().getFirst(), Map.of(aspect, text));
  }

  private List<Occurrence> asked() {
    return captures.of(workspace, round.id()).asked();
  }

  private List<String> words() {
    return asked().stream().map(one -> one.question().text()).toList();
  }
}
