package app.onward.applications;

import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds facts to timelines, each within an act that can be taken back. */
@Component
public class ChangeApplication {
  private final Applications applications;
  private final Acts acts;
  private final Clock clock;
  private final ApplicationEventPublisher publisher;

  ChangeApplication(
      Applications applications, Acts acts, Clock clock, ApplicationEventPublisher publisher) {
    this.applications = applications;
    this.acts = acts;
    this.clock = clock;
    this.publisher = publisher;
  }

  /** A fact and when it happened, before it has an id. */
  public record Dated(When when, Fact fact) {}

  /**
   * Adds an application as part of an act; the first fact is {@link Fact.Added} with these details.
   */
  @Transactional
  public ApplicationId add(
      WorkspaceId workspace, ActId act, When when, Details details, List<Dated> more) {
    ApplicationId id = ApplicationId.next();
    Instant now = clock.instant();
    var events = new java.util.ArrayList<Event>();
    events.add(new Event(EventId.next(), id, act, when, new Fact.Added(details), now));
    more.forEach(
        fact -> events.add(new Event(EventId.next(), id, act, fact.when(), fact.fact(), now)));
    Timeline timeline = Timeline.of(events);
    if (!timeline.refused().isEmpty()) {
      throw new IllegalArgumentException(
          "These facts do not fit each other: " + timeline.refused());
    }
    applications.append(workspace, timeline, events);
    return id;
  }

  /**
   * Adds facts to an application as part of an act, all or none.
   *
   * @throws UnknownIdException if this workspace has no such application
   */
  @Transactional
  public Change change(WorkspaceId workspace, ActId act, ApplicationId id, List<Dated> facts) {
    Timeline timeline =
        applications.find(workspace, id).orElseThrow(() -> new UnknownIdException(id));
    Instant now = clock.instant();
    List<Event> events =
        facts.stream()
            .map(fact -> new Event(EventId.next(), id, act, fact.when(), fact.fact(), now))
            .toList();
    var all = new java.util.ArrayList<>(timeline.events());
    all.addAll(events);
    Timeline longer = Timeline.of(all);
    if (longer.refused().size() > timeline.refused().size()) {
      return new Change.Refused(longer.refused().getLast().refusal());
    }
    applications.append(workspace, longer, events);
    announce(workspace, events);
    return new Change.Changed(id, act);
  }

  /** Adds facts in an act of their own; the act is only begun if they fit. */
  @Transactional
  public Change change(
      WorkspaceId workspace,
      ApplicationId id,
      String summaryKey,
      String argument,
      List<Dated> facts) {
    ActId act = acts.begin(workspace, clock.instant(), summaryKey, argument);
    Change change = change(workspace, act, id, facts);
    if (change instanceof Change.Refused) {
      org.springframework.transaction.interceptor.TransactionAspectSupport
          .currentTransactionStatus()
          .setRollbackOnly();
    }
    return change;
  }

  private void announce(WorkspaceId workspace, List<Event> events) {
    for (Event event : events) {
      if (event.fact() instanceof Fact.Closed(Closure closure)) {
        publisher.publishEvent(
            new ApplicationClosed(workspace, event.application(), closure, event.when().day()));
      }
    }
  }
}
