package app.onward.applications;

import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reaches states of an application by real events, one act each. */
final class ApplicationMother {
  static final LocalDate START = LocalDate.of(2026, 9, 1);
  private static final Instant RECORDED = Instant.parse("2026-10-01T08:00:00Z");

  private ApplicationMother() {}

  /** The facts on consecutive days, after the application was added on the first. */
  static List<Event> events(Fact... facts) {
    var all = new ArrayList<Event>();
    ApplicationId id = ApplicationId.next();
    all.add(event(id, START, new Fact.Added(Details.of("Tessaly", "Data Analyst"))));
    for (int i = 0; i < facts.length; i++) {
      all.add(event(id, START.plusDays(i + 1), facts[i]));
    }
    return all;
  }

  static Event event(ApplicationId id, LocalDate day, Fact fact) {
    return new Event(EventId.next(), id, ActId.next(), When.on(day), fact, RECORDED);
  }

  static Application after(Fact... facts) {
    Timeline timeline = Timeline.of(events(facts));
    if (timeline.application() == null || !timeline.refused().isEmpty()) {
      throw new IllegalArgumentException(
          Arrays.toString(facts) + " was refused: " + timeline.refused());
    }
    return timeline.application();
  }

  static Refusal refusalOf(Fact... facts) {
    return Timeline.of(events(facts)).refused().getLast().refusal();
  }
}
