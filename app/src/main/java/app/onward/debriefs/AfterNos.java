package app.onward.debriefs;

import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks up how an application ended. */
@Component
public class AfterNos {
  private final Applications applications;
  private final Clock clock;

  AfterNos(Applications applications, Clock clock) {
    this.applications = applications;
    this.clock = clock;
  }

  /** Empty where it goes on, or ended in a way that needs no looking back. */
  public Optional<AfterNo> find(WorkspaceId workspace, ApplicationId id) {
    return applications
        .find(workspace, id)
        .flatMap(timeline -> AfterNo.of(timeline, clock.getZone()));
  }

  /**
   * @throws UnknownIdException where it goes on, or ended in a way that needs no looking back
   */
  public AfterNo get(WorkspaceId workspace, ApplicationId id) {
    return find(workspace, id).orElseThrow(() -> new UnknownIdException(id));
  }
}
