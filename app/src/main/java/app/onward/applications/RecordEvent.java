package app.onward.applications;

import app.onward.applications.ChangeApplication.Dated;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records by hand what happened to an application, if the day makes sense and the fact fits. */
@Component
public class RecordEvent {
  private final Applications applications;
  private final ChangeApplication changes;
  private final Clock clock;

  RecordEvent(Applications applications, ChangeApplication changes, Clock clock) {
    this.applications = applications;
    this.changes = changes;
    this.clock = clock;
  }

  /** Records a fact that carries its day. */
  public Recording on(WorkspaceId workspace, ApplicationId id, LocalDate day, Fact fact) {
    Application application = standing(workspace, id);
    var rule = new DayRule(earliest(application, fact), LocalDate.now(clock));
    Optional<Refusal> refusal = rule.refusal(day);
    return refusal.isPresent()
        ? new Recording.Refused(refusal.get(), rule.perhaps(day).orElse(null))
        : record(workspace, application, new Dated(When.on(day), fact));
  }

  /** Records a booked round: as of now while it is ahead, else as of when it was held. */
  public Recording round(WorkspaceId workspace, ApplicationId id, Fact.RoundBooked round) {
    Application application = standing(workspace, id);
    boolean ahead = round.start().isAfter(clock.instant());
    When when = When.at(ahead ? clock.instant() : round.start(), clock.getZone());
    var rule = new DayRule(application.appliedOn(), when.day());
    return rule.refusal(when.day())
        .<Recording>map(why -> new Recording.Refused(why, rule.perhaps(when.day()).orElse(null)))
        .orElseGet(() -> record(workspace, application, new Dated(when, round)));
  }

  /** Records a fact as of now. */
  public Recording now(WorkspaceId workspace, ApplicationId id, Fact fact) {
    When now = When.at(clock.instant(), clock.getZone());
    return record(workspace, standing(workspace, id), new Dated(now, fact));
  }

  private Application standing(WorkspaceId workspace, ApplicationId id) {
    return applications
        .find(workspace, id)
        .map(Timeline::application)
        .orElseThrow(() -> new UnknownIdException(id));
  }

  private static @Nullable LocalDate earliest(Application application, Fact fact) {
    return fact instanceof Fact.Applied ? null : application.appliedOn();
  }

  private Recording record(WorkspaceId workspace, Application application, Dated dated) {
    String key = Summary.of(dated.fact());
    String about = application.details().employer();
    return switch (changes.change(workspace, application.id(), key, about, List.of(dated))) {
      case Change.Changed(ApplicationId id, var act) -> new Recording.Recorded(id, act, key, about);
      case Change.Refused(Refusal refusal) -> new Recording.Refused(refusal, null);
    };
  }
}
