package app.onward.interviews.web;

import app.onward.applications.Application;
import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.applications.Timeline;
import app.onward.interviews.Captures;
import app.onward.interviews.Occurrence;
import app.onward.interviews.OccurrenceId;
import app.onward.interviews.Round;
import app.onward.interviews.RoundId;
import app.onward.interviews.Rounds;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Finds what an address names; what was removed is not there. */
@Component
class Addressed {
  private final Applications applications;
  private final Rounds rounds;
  private final Captures captures;

  Addressed(Applications applications, Rounds rounds, Captures captures) {
    this.applications = applications;
    this.rounds = rounds;
    this.captures = captures;
  }

  /**
   * @throws UnknownIdException if this workspace has no such application
   */
  Application application(WorkspaceId workspace, String id) {
    return applications
        .find(workspace, ApplicationId.of(id))
        .map(Timeline::application)
        .filter(application -> !Objects.requireNonNull(application).removed())
        .orElseThrow(() -> new UnknownIdException(id));
  }

  /**
   * @throws UnknownIdException if this application has no such round
   */
  Round round(WorkspaceId workspace, Application application, String id) {
    RoundId wanted = RoundId.of(id);
    return rounds.of(workspace, application.id()).stream()
        .filter(round -> round.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new UnknownIdException(id));
  }

  /**
   * @throws UnknownIdException if this workspace has no such round
   */
  Round round(WorkspaceId workspace, Place place) {
    return round(workspace, application(workspace, place.id()), place.round());
  }

  /**
   * @throws UnknownIdException if this was not asked in that round
   */
  Occurrence asked(WorkspaceId workspace, Round round, String id) {
    return captures
        .find(workspace, OccurrenceId.of(id))
        .filter(occurrence -> occurrence.round().equals(round.id()))
        .orElseThrow(() -> new UnknownIdException(id));
  }
}
