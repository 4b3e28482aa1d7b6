package app.onward.debriefs;

import app.onward.applications.Application;
import app.onward.applications.Closure;
import app.onward.applications.Event;
import app.onward.applications.EventId;
import app.onward.applications.Fact;
import app.onward.applications.Standing;
import app.onward.applications.Timeline;
import app.onward.platform.undo.ActId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application that was ended by the other side, or by silence.
 *
 * @param since as exactly as it is known; a day without a time counts as its end
 * @param act by which the person recorded it
 * @param mail that said so, or null
 * @param reopened the event that last opened it again after an earlier end, or null
 */
public record AfterNo(
    Application application,
    DebriefForm form,
    Closure closure,
    LocalDate on,
    Instant since,
    ActId act,
    @Nullable UUID mail,
    @Nullable EventId reopened) {
  private static final String HARD = "rejection";

  /** Empty where it goes on, or ended in a way that needs no such day. */
  static Optional<AfterNo> of(Timeline timeline, ZoneId zone) {
    Application application = timeline.application();
    if (application == null || application.removed()) {
      return Optional.empty();
    }
    Optional<Event> end =
        timeline.events().stream()
            .filter(event -> event.fact() instanceof Fact.Closed)
            .reduce((_, later) -> later);
    return application
        .closed()
        .flatMap(
            closed ->
                end.flatMap(
                    event ->
                        DebriefForm.of(application)
                            .map(form -> of(timeline, application, form, closed, event, zone))));
  }

  private static AfterNo of(
      Timeline timeline,
      Application application,
      DebriefForm form,
      Standing.Closed closed,
      Event event,
      ZoneId zone) {
    return new AfterNo(
        application,
        form,
        closed.closure(),
        closed.on(),
        since(event, zone),
        event.act(),
        mail(timeline, event.act()),
        reopened(timeline));
  }

  private static @Nullable EventId reopened(Timeline timeline) {
    return timeline.events().stream()
        .filter(event -> event.fact() instanceof Fact.Reopened)
        .map(Event::id)
        .max(Comparator.comparing(EventId::toString))
        .orElse(null);
  }

  private static Instant since(Event event, ZoneId zone) {
    Instant moment = event.when().moment();
    if (moment != null) {
      return moment;
    }
    LocalDate day = event.when().day();
    return LocalDate.ofInstant(event.recordedAt(), zone).equals(day)
        ? event.recordedAt()
        : day.plusDays(1).atStartOfDay(zone).toInstant();
  }

  private static @Nullable UUID mail(Timeline timeline, ActId act) {
    return timeline.events().stream()
        .filter(event -> event.act().equals(act) && event.fact() instanceof Fact.Mail)
        .map(event -> (Fact.Mail) event.fact())
        .filter(mail -> mail.label().equals(HARD))
        .map(Fact.Mail::messageId)
        .findFirst()
        .orElse(null);
  }

  /** Whether it has a day of its own: somebody said no. */
  public boolean said() {
    return closure == Closure.REJECTED;
  }

  /** Whether what has this id is about this end, and not about one before it: later ids are. */
  public boolean covers(UUID later) {
    return reopened == null || later.toString().compareTo(reopened.toString()) > 0;
  }

  /** When the usual pause is over. */
  public Instant pauseEnds() {
    return since.plus(form.pause());
  }
}
