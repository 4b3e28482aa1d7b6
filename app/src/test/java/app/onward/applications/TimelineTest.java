package app.onward.applications;

import static app.onward.applications.ApplicationMother.START;
import static app.onward.applications.ApplicationMother.after;
import static app.onward.applications.ApplicationMother.events;
import static app.onward.applications.ApplicationMother.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.Fact.Applied;
import app.onward.applications.Fact.Closed;
import app.onward.applications.Fact.Put;
import app.onward.applications.Fact.Reached;
import app.onward.applications.Fact.Reopened;
import app.onward.applications.Fact.RoundBooked;
import app.onward.applications.Fact.RoundCancelled;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {
  @Nested
  class Stages {
    @Test
    void beginsAsSaved() {
      assertThat(after().stage()).isEqualTo(Stage.SAVED);
      assertThat(after().appliedOn()).isNull();
    }

    @Test
    void whatIsReachedNeverMovesBackwards() {
      Application application = after(new Reached(Stage.INTERVIEW), new Reached(Stage.ASSESSMENT));

      assertThat(application.stage()).isEqualTo(Stage.INTERVIEW);
    }

    @Test
    void apersonMayPutItBackButTheFurthestStays() {
      Application application = after(new Reached(Stage.INTERVIEW), new Put(Stage.APPLIED));

      assertThat(application.stage()).isEqualTo(Stage.APPLIED);
      assertThat(application.furthest()).isEqualTo(Stage.INTERVIEW);
    }

    @Test
    void puttingASavedOneForwardMeansItWasSent() {
      assertThat(after(new Put(Stage.SCREEN)).appliedOn()).isEqualTo(START.plusDays(1));
    }
  }

  @Nested
  class Closing {
    @ParameterizedTest
    @EnumSource(
        value = Closure.class,
        names = {"REJECTED", "ROLE_CLOSED", "PRESUMED_CLOSED", "WITHDRAWN"})
    void endsAtAnyStageAndKeepsTheFurthest(Closure closure) {
      Application application = after(new Applied(), new Reached(Stage.FINAL), new Closed(closure));

      assertThat(application.standing())
          .isEqualTo(new Standing.Closed(closure, START.plusDays(3), Stage.FINAL));
      assertThat(application.furthest()).isEqualTo(Stage.FINAL);
    }

    @ParameterizedTest
    @EnumSource(
        value = Closure.class,
        names = {"ACCEPTED", "DECLINED"})
    void answeringAnOfferNeedsAnOffer(Closure closure) {
      assertThat(refusalOf(new Applied(), new Closed(closure)))
          .isEqualTo(Refusal.NO_OFFER_TO_ANSWER);
      assertThat(after(new Reached(Stage.OFFER), new Closed(closure)).open()).isFalse();
    }

    @Test
    void happensOnce() {
      assertThat(refusalOf(new Closed(Closure.REJECTED), new Closed(Closure.WITHDRAWN)))
          .isEqualTo(Refusal.ALREADY_CLOSED);
    }

    @Test
    void aClosedOneGoesOnOnlyWhenReopened() {
      assertThat(refusalOf(new Closed(Closure.REJECTED), new Reached(Stage.INTERVIEW)))
          .isEqualTo(Refusal.ALREADY_CLOSED);
      assertThat(
              after(
                      new Applied(),
                      new Closed(Closure.REJECTED),
                      new Reopened(),
                      new Reached(Stage.SCREEN))
                  .standing())
          .isEqualTo(new Standing.Open(Stage.SCREEN));
      assertThat(refusalOf(new Applied(), new Reopened())).isEqualTo(Refusal.NOT_CLOSED);
    }
  }

  @Nested
  class Rounds {
    private static final Instant FIRST = Instant.parse("2026-09-10T12:00:00Z");
    private static final Instant MOVED = Instant.parse("2026-09-12T12:00:00Z");

    @Test
    void aHigherSequenceMovesTheRound() {
      assertThat(nextRound(booked(FIRST, 0), booked(MOVED, 1))).isEqualTo(MOVED);
    }

    @Test
    void anOlderSequenceThatArrivesLateChangesNothing() {
      assertThat(nextRound(booked(MOVED, 1), booked(FIRST, 0))).isEqualTo(MOVED);
    }

    @Test
    void cancellingAnotherRoundLeavesThisOne() {
      assertThat(nextRound(booked(FIRST, 0), new RoundCancelled("other", null))).isEqualTo(FIRST);
      assertThat(after(booked(FIRST, 0), new RoundCancelled("a", null)).nextRound()).isNull();
    }

    private static RoundBooked booked(Instant start, int sequence) {
      return new RoundBooked(Stage.INTERVIEW, start, "a", sequence, null);
    }

    private static Instant nextRound(Fact... facts) {
      var round = after(facts).nextRound();
      assertThat(round).isNotNull();
      return round.start();
    }
  }

  @Nested
  class Undoing {
    @Test
    void whatReopensRestsOnTheClosing() {
      List<Event> events = events(new Applied(), new Closed(Closure.REJECTED), new Reopened());

      assertThat(restingOn(events, 2)).containsExactly(events.get(3).act());
    }

    @Test
    void everythingRestsOnTheAdding() {
      List<Event> events = events(new Applied(), new Reached(Stage.SCREEN));

      assertThat(restingOn(events, 0)).containsExactly(events.get(1).act(), events.get(2).act());
    }

    @Test
    void stagesDoNotRestOnEachOther() {
      List<Event> events =
          events(new Applied(), new Reached(Stage.SCREEN), new Reached(Stage.FINAL));

      assertThat(restingOn(events, 2)).isEmpty();
    }

    private static Set<ActId> restingOn(List<Event> events, int index) {
      return Timeline.of(events).restingOn(Set.of(events.get(index).act()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void theOrderInWhichEventsAreGivenDoesNotMatter(long seed) {
    List<Event> events =
        events(
            new Applied(),
            new Reached(Stage.SCREEN),
            new Closed(Closure.REJECTED),
            new Reopened(),
            new Reached(Stage.OFFER),
            new Closed(Closure.DECLINED));
    var shuffled = new ArrayList<>(events);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(Timeline.of(shuffled)).isEqualTo(Timeline.of(events));
  }
}
