package app.onward.applications;

import app.onward.platform.undo.ActId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The events of one application that stand, in the order in which they happened.
 *
 * @param application where they lead, or null if nothing stands
 * @param refused the events that do not fit what happened before them, each with why
 */
public record Timeline(
    List<Event> events, @Nullable Application application, List<RefusedEvent> refused) {
  private static final Comparator<Event> ORDER =
      Comparator.comparingInt((Event event) -> event.fact() instanceof Fact.Added ? 0 : 1)
          .thenComparing(Event::when)
          .thenComparing(Event::recordedAt)
          .thenComparing(event -> event.id().value());

  public Timeline {
    events = List.copyOf(events);
    refused = List.copyOf(refused);
  }

  /** An event that cannot be, and why. */
  public record RefusedEvent(Event event, Refusal refusal) {}

  /** Replays events, given in any order; what was added first leads, whatever its day. */
  public static Timeline of(Collection<Event> events) {
    List<Event> inOrder = events.stream().sorted(ORDER).toList();
    var refused = new ArrayList<RefusedEvent>();
    Application state = null;
    for (Event event : inOrder) {
      Step step = step(state, event);
      switch (step) {
        case Step.Moved(Application next) -> state = next;
        case Step.Refused(Refusal refusal) -> refused.add(new RefusedEvent(event, refusal));
      }
    }
    return new Timeline(inOrder, state, refused);
  }

  private static Step step(@Nullable Application state, Event event) {
    if (state != null) {
      return state.after(event);
    }
    return event.fact() instanceof Fact.Added(Details details)
        ? new Step.Moved(Application.first(event, details))
        : new Step.Refused(Refusal.NOT_THERE);
  }

  /** The timeline with more events, if all of them fit and every older one still does. */
  public Optional<Timeline> with(List<Event> more) {
    var all = new ArrayList<>(events);
    all.addAll(more);
    Timeline longer = of(all);
    return longer.refused.size() > refused.size() ? Optional.empty() : Optional.of(longer);
  }

  /** The earliest that it can end without denying what is known; empty where it always can. */
  public Optional<When> earliestEnd() {
    return events.reversed().stream()
        .filter(event -> event.fact().refusesEarlierEnd())
        .map(Event::when)
        .findFirst();
  }

  /** Whether it has ended, and that not after this. */
  public boolean endedBy(When when) {
    return application != null
        && !application.open()
        && events.reversed().stream()
            .filter(event -> event.fact() instanceof Fact.Closed)
            .findFirst()
            .filter(end -> end.when().compareTo(when) <= 0)
            .isPresent();
  }

  /** The rounds it tells of, in the order in which they were first told. */
  public List<BookedRound> rounds() {
    return BookedRound.of(events);
  }

  /** What became of the round this event booked, where it is at another time now. */
  public Optional<BookedRound> moved(Event booking) {
    return booking.fact() instanceof Fact.RoundBooked booked
        ? rounds().stream()
            .filter(round -> round.bookings().contains(booking))
            .filter(round -> !round.now().start().equals(booked.start()))
            .findFirst()
        : Optional.empty();
  }

  /** The acts whose events would no longer fit without the events of these acts. */
  Set<ActId> restingOn(Set<ActId> acts) {
    var resting = new LinkedHashSet<ActId>();
    Timeline without = of(events.stream().filter(event -> !acts.contains(event.act())).toList());
    without.refused.forEach(each -> resting.add(each.event().act()));
    return resting;
  }
}
