package app.onward.correspondence;

import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says in which hours letters wait. Those that are held already go when it was said they would. */
@Component
public class ChooseQuietHours {
  private final QuietHoursKept kept;
  private final Acts acts;
  private final Clock clock;

  ChooseQuietHours(QuietHoursKept kept, Acts acts, Clock clock) {
    this.kept = kept;
    this.acts = acts;
    this.clock = clock;
  }

  @Transactional
  public ActId choose(WorkspaceId workspace, QuietHours hours) {
    ActId act = acts.begin(workspace, clock.instant(), "correspondence.act.quiet-hours");
    kept.keep(workspace, hours, act, clock.instant());
    return act;
  }
}
