package app.onward.applications;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A round as its timeline tells it: booked, perhaps moved, perhaps called off.
 *
 * @param bookings the events that booked and moved it, in the order in which they happened
 * @param now as it is planned by the booking with the highest sequence, the last of these
 */
public record BookedRound(List<Event> bookings, Fact.RoundBooked now, boolean cancelled) {
  public BookedRound {
    bookings = List.copyOf(bookings);
  }

  /** The event that was recorded first; it names the round, however often that is moved. */
  public Event first() {
    return bookings.stream()
        .min(Comparator.comparing(event -> event.id().value()))
        .orElseThrow(() -> new IllegalStateException("A round was booked"));
  }

  /** The rounds that these events tell of, which stand in the order in which they happened. */
  static List<BookedRound> of(List<Event> events) {
    var rounds = new ArrayList<BookedRound>();
    for (Event event : events) {
      switch (event.fact()) {
        case Fact.RoundBooked booked -> book(rounds, event, booked);
        case Fact.RoundCancelled cancelled -> cancel(rounds, cancelled);
        default -> {}
      }
    }
    return List.copyOf(rounds);
  }

  private static void book(List<BookedRound> rounds, Event event, Fact.RoundBooked booked) {
    for (int i = 0; i < rounds.size(); i++) {
      if (rounds.get(i).isSame(booked)) {
        rounds.set(i, rounds.get(i).with(event, booked));
        return;
      }
    }
    rounds.add(new BookedRound(List.of(event), booked, false));
  }

  private static void cancel(List<BookedRound> rounds, Fact.RoundCancelled cancelled) {
    for (int i = rounds.size() - 1; i >= 0; i--) {
      BookedRound round = rounds.get(i);
      if (!round.cancelled && round.isMeant(cancelled)) {
        rounds.set(i, new BookedRound(round.bookings, round.now, true));
        return;
      }
    }
  }

  private BookedRound with(Event event, Fact.RoundBooked booked) {
    var all = new ArrayList<>(bookings);
    all.add(event);
    boolean older = booked.sequence() < now.sequence();
    return new BookedRound(all, older ? now : booked, older && cancelled);
  }

  /** By its name; where only one of them has one, by its start. */
  private boolean isSame(Fact.RoundBooked booked) {
    return isNamed(booked.uid())
        || (booked.uid() == null || now.uid() == null)
            && !cancelled
            && booked.start().equals(now.start());
  }

  private boolean isNamed(@org.jspecify.annotations.Nullable String uid) {
    return uid != null
        && bookings.stream()
            .anyMatch(
                event ->
                    uid.equals(event.id().toString())
                        || event.fact() instanceof Fact.RoundBooked booked
                            && uid.equals(booked.uid()));
  }

  /** A cancelling that names neither is about the last round. */
  private boolean isMeant(Fact.RoundCancelled cancelled) {
    if (cancelled.uid() != null) {
      return isNamed(cancelled.uid());
    }
    return cancelled.start() == null || Objects.equals(cancelled.start(), now.start());
  }
}
