package app.onward.applications;

import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says that two applications that look alike are different. */
@Component
public class KeepApart {
  static final String SUMMARY = "acts.kept-apart";

  private final Applications applications;
  private final LookAlikes alike;
  private final Acts acts;
  private final Clock clock;

  KeepApart(Applications applications, LookAlikes alike, Acts acts, Clock clock) {
    this.applications = applications;
    this.alike = alike;
    this.acts = acts;
    this.clock = clock;
  }

  /**
   * Keeps them apart from now on.
   *
   * @throws UnknownIdException if this workspace lacks one of them
   */
  @Transactional
  public Recording.Recorded keepApart(
      WorkspaceId workspace, ApplicationId one, ApplicationId other) {
    String about = employer(workspace, one);
    employer(workspace, other);
    ActId act = acts.begin(workspace, clock.instant(), SUMMARY, about);
    alike.keepApart(workspace, one, other, act, clock.instant());
    return new Recording.Recorded(one, act, SUMMARY, about);
  }

  private String employer(WorkspaceId workspace, ApplicationId id) {
    return applications
        .row(workspace, id)
        .map(row -> row.details().employer())
        .orElseThrow(() -> new UnknownIdException(id));
  }
}
