package app.onward.interviews;

import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.applications.BookedRound;
import app.onward.applications.EventId;
import app.onward.applications.Fact;
import app.onward.applications.Timeline;
import app.onward.platform.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All rounds: what timelines tell of them, with what the person wrote on their sheets. */
@Component
@Transactional(readOnly = true)
public class Rounds {
  private static final Duration WORTH_ASKING = Duration.ofDays(14);

  private final Applications applications;
  private final RoundSheets sheets;
  private final Captures captures;
  private final Clock clock;

  Rounds(Applications applications, RoundSheets sheets, Captures captures, Clock clock) {
    this.applications = applications;
    this.sheets = sheets;
    this.captures = captures;
    this.clock = clock;
  }

  /** The rounds of an application, cancelled ones too, by their start. */
  public List<Round> of(WorkspaceId workspace, ApplicationId application) {
    return applications
        .find(workspace, application)
        .map(Timeline::rounds)
        .map(told -> rounds(workspace, Map.of(application, told)))
        .orElse(List.of());
  }

  public Optional<Round> find(WorkspaceId workspace, RoundId id) {
    return applications.withEvent(workspace, new EventId(id.value())).stream()
        .flatMap(application -> of(workspace, application).stream())
        .filter(round -> round.id().equals(id))
        .findFirst();
  }

  /** All rounds that have not begun, the next one first. */
  public List<Round> upcoming(WorkspaceId workspace) {
    Instant now = clock.instant();
    return all(workspace).stream().filter(round -> round.isAhead(now)).toList();
  }

  /** All rounds that were held, the last one first. */
  public List<Round> held(WorkspaceId workspace) {
    Instant now = clock.instant();
    return all(workspace).reversed().stream().filter(round -> round.heldBy(now)).toList();
  }

  /**
   * Rounds of the last two weeks of which nothing was written down, the last one first; those that
   * were put off are not asked about.
   */
  public List<Round> uncaptured(WorkspaceId workspace) {
    Instant since = clock.instant().minus(WORTH_ASKING);
    List<Round> held =
        held(workspace).stream().filter(round -> round.end().isAfter(since)).toList();
    Set<RoundId> begun = captures.begun(workspace, held.stream().map(Round::id).toList());
    return held.stream().filter(round -> !begun.contains(round.id())).toList();
  }

  private List<Round> all(WorkspaceId workspace) {
    return rounds(workspace, applications.rounds(workspace));
  }

  private List<Round> rounds(WorkspaceId workspace, Map<ApplicationId, List<BookedRound>> told) {
    List<RoundId> ids = told.values().stream().flatMap(List::stream).map(Rounds::id).toList();
    Map<RoundId, RoundSheet> written = sheets.of(workspace, ids);
    return told.entrySet().stream()
        .flatMap(each -> rounds(each.getKey(), each.getValue(), written))
        .sorted(Comparator.comparing(Round::start).thenComparing(round -> round.id().value()))
        .toList();
  }

  private Stream<Round> rounds(
      ApplicationId application, List<BookedRound> told, Map<RoundId, RoundSheet> written) {
    return told.stream().map(booked -> round(application, booked, written.get(id(booked))));
  }

  private Round round(ApplicationId application, BookedRound booked, @Nullable RoundSheet written) {
    Fact.RoundBooked now = booked.now();
    return new Round(
        id(booked),
        application,
        now.start(),
        now.place(),
        now.uid(),
        now.sequence(),
        booked.cancelled(),
        written == null ? invited(now) : written.lasting(minutes(now)));
  }

  private static @Nullable Integer minutes(Fact.RoundBooked now) {
    return now.invited() == null ? null : now.invited().minutes();
  }

  /** What its invitation tells, while the person has written nothing. */
  private RoundSheet invited(Fact.RoundBooked now) {
    Fact.Invited invited =
        now.invited() == null ? new Fact.Invited(null, null, List.of()) : now.invited();
    ZoneId zone = invited.zone() == null ? clock.getZone() : invited.zone();
    return new RoundSheet(
        RoundKind.usual(now.stage()),
        zone,
        invited.minutes(),
        invited.people().stream().map(name -> new Interviewer(name, "")).toList(),
        "",
        null);
  }

  static RoundId id(BookedRound booked) {
    return new RoundId(booked.first().id().value());
  }
}
