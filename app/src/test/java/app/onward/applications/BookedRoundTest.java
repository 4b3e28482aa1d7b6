package app.onward.applications;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.Fact.RoundBooked;
import app.onward.applications.Fact.RoundCancelled;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Moved and cancelled rounds follow by the calendar's name and number. */
class BookedRoundTest {
  private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-11-24T10:00:00Z");

  @Test
  void aHigherSequenceMovesIt() {
    List<Event> events = ApplicationMother.events(booked(MONDAY, "a", 0), booked(TUESDAY, "a", 1));

    BookedRound round = only(events);
    assertThat(round.now().start()).isEqualTo(TUESDAY);
    assertThat(round.first()).isEqualTo(events.get(1));
    assertThat(Timeline.of(events).moved(events.get(1))).contains(round);
    assertThat(Timeline.of(events).moved(events.get(2))).isEmpty();
  }

  @Test
  void aLowerSequenceThatComesLaterDoesNot() {
    BookedRound round =
        only(ApplicationMother.events(booked(TUESDAY, "a", 2), booked(MONDAY, "a", 1)));

    assertThat(round.now().start()).isEqualTo(TUESDAY);
  }

  @Test
  void whatIsReadLaterButHappenedEarlierDoesNotRenameIt() {
    ApplicationId id = ApplicationId.next();
    Event added = event(id, 0, new Fact.Added(Details.of("Tessaly", "Clerk")));
    Event moved = event(id, 5, booked(TUESDAY, "a", 1));
    Event original = event(id, 3, booked(MONDAY, "a", 0));

    BookedRound round = only(List.of(added, moved, original));
    assertThat(round.first()).isEqualTo(moved);
    assertThat(round.now().start()).isEqualTo(TUESDAY);
  }

  @Test
  void aRoundWithoutNameIsMovedByTheNameOfItsBooking() {
    ApplicationId id = ApplicationId.next();
    Event added = event(id, 0, new Fact.Added(Details.of("Tessaly", "Clerk")));
    Event booking = event(id, 1, booked(MONDAY, null, 0));
    Event moved = event(id, 2, booked(TUESDAY, booking.id().toString(), 0));

    assertThat(only(List.of(added, booking, moved)).now().start()).isEqualTo(TUESDAY);
  }

  @Test
  void aMailAndItsInvitationAreOneRound() {
    BookedRound round =
        only(ApplicationMother.events(booked(MONDAY, null, 0), booked(MONDAY, "a", 0)));

    assertThat(round.now().uid()).isEqualTo("a");
  }

  @Test
  void differentNamesAreDifferentRounds() {
    assertThat(rounds(booked(MONDAY, "a", 0), booked(MONDAY, "b", 0))).hasSize(2);
    assertThat(rounds(booked(MONDAY, null, 0), booked(TUESDAY, null, 0))).hasSize(2);
  }

  @Test
  void cancellingFollowsTheNameThenTheStartThenTheLast() {
    RoundBooked a = booked(MONDAY, "a", 0);
    RoundBooked b = booked(TUESDAY, "b", 0);

    assertThat(cancelled(a, b, new RoundCancelled("a", null))).containsExactly(true, false);
    assertThat(cancelled(a, b, new RoundCancelled(null, MONDAY))).containsExactly(true, false);
    assertThat(cancelled(a, b, new RoundCancelled(null, null))).containsExactly(false, true);
    assertThat(cancelled(a, b, new RoundCancelled("c", MONDAY))).containsExactly(false, false);
  }

  @Test
  void aLaterInvitationBringsItBack() {
    assertThat(
            cancelled(
                booked(MONDAY, "a", 0), new RoundCancelled("a", null), booked(TUESDAY, "a", 1)))
        .containsExactly(false);
  }

  private static List<Boolean> cancelled(Fact... facts) {
    return rounds(facts).stream().map(BookedRound::cancelled).toList();
  }

  private static List<BookedRound> rounds(Fact... facts) {
    return Timeline.of(ApplicationMother.events(facts)).rounds();
  }

  private static BookedRound only(List<Event> events) {
    List<BookedRound> rounds = Timeline.of(events).rounds();
    assertThat(rounds).hasSize(1);
    return rounds.getFirst();
  }

  private static Event event(ApplicationId id, int days, Fact fact) {
    return ApplicationMother.event(id, ApplicationMother.START.plusDays(days), fact);
  }

  private static RoundBooked booked(
      Instant start, @org.jspecify.annotations.Nullable String uid, int sequence) {
    return new RoundBooked(Stage.INTERVIEW, start, uid, sequence, null);
  }
}
